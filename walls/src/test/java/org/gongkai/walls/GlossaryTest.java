package org.gongkai.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Phase;
import org.junit.jupiter.api.Test;

/** The glossary fixes the words; it is wrong as soon as a word of the code is another. */
class GlossaryTest {

    private static final Pattern IDENTIFIER = Pattern.compile("`([A-Za-z][\\w.]*)`");

    @Test
    void everyIdentifierIsInTheCode() throws IOException {
        assertThat(identifiers()).hasSizeGreaterThan(100).allSatisfy(GlossaryTest::isInTheCode);
    }

    @Test
    void aWordThatNobodyUsesIsFound() {
        assertThat(isKnown("InformationRequest")).isTrue();
        assertThat(isKnown("Decision.STATE_SECRET")).isTrue();
        assertThat(isKnown("DayEntry.Kind.OFF")).isTrue();
        assertThat(isKnown("InformationPetition")).isFalse();
        assertThat(isKnown("Decision.STATE_SECRECY")).isFalse();
    }

    @Test
    void everyDecisionRowPhaseAndApplicantIsExplained() throws IOException {
        Stream<Enum<?>> words = Stream.of(Decision.values(), ReportRow.values(), Phase.values(), ApplicantKind.values())
                .flatMap(Stream::of);

        assertThat(identifiers())
                .containsAll(words.map(word -> word.getDeclaringClass().getSimpleName() + "." + word.name())
                        .toList());
    }

    @Test
    void everyDecisionHasItsCodeAndRow() throws IOException {
        List<String> lines = Files.readAllLines(House.ROOT.resolve("docs/glossary.md"));

        assertThat(Decision.values())
                .allSatisfy(decision -> assertThat(lines)
                        .filteredOn(line -> line.contains("`Decision." + decision.name() + "`"))
                        .singleElement()
                        .asString()
                        .startsWith("| " + decision.code() + " ")
                        .contains("| "
                                + decision.rowIn2021Form(decision.disclosure()).code()));
    }

    private static void isInTheCode(String identifier) {
        assertThat(isKnown(identifier)).as(identifier).isTrue();
    }

    /** Whether it is the name of a class of the house, or of a field or method of one. */
    private static boolean isKnown(String identifier) {
        int dot = identifier.lastIndexOf('.');
        return House.CLASSES.stream()
                .anyMatch(type -> isNamed(type, identifier)
                        || (dot > 0
                                && isNamed(type, identifier.substring(0, dot))
                                && hasMember(type, identifier.substring(dot + 1))));
    }

    private static boolean isNamed(JavaClass type, String identifier) {
        String name = type.getName().replace('$', '.');
        return name.equals(identifier) || name.endsWith("." + identifier);
    }

    private static boolean hasMember(JavaClass type, String member) {
        return type.getMembers().stream().anyMatch(found -> found.getName().equals(member));
    }

    private static List<String> identifiers() throws IOException {
        return Files.readAllLines(House.ROOT.resolve("docs/glossary.md")).stream()
                .filter(line -> line.startsWith("|"))
                .flatMap(line -> IDENTIFIER.matcher(line).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
