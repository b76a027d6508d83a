package org.gongkai.law.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the check characters are for: one wrong place, or two neighbours swapped, never passes. */
class IdentifierProperties {
    private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void aResidentIdWithItsCheckCharacterIsValid(@ForAll("ids") String id) {
        assertThat(ResidentId.problem(id)).isEmpty();
    }

    @Property
    void aResidentIdWithOneWrongDigitIsRefused(
            @ForAll("ids") String id, @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(max = 9) int digit) {
        String changed = replaced(id, place, (char) ('0' + digit));
        Assume.that(!changed.equals(id));
        assertThat(ResidentId.problem(changed)).isNotEmpty();
    }

    @Property
    void aResidentIdWithTwoNeighboursSwappedIsRefused(@ForAll("ids") String id, @ForAll @IntRange(max = 15) int place) {
        Assume.that(id.charAt(place) != id.charAt(place + 1));
        assertThat(ResidentId.problem(swapped(id, place))).isNotEmpty();
    }

    @Property
    void aCreditCodeWithItsCheckCharacterIsValid(@ForAll("codes") String code) {
        assertThat(CreditCode.problem(code)).isEmpty();
    }

    @Property
    void aCreditCodeWithOneWrongCharacterIsRefused(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 17) int place,
            @ForAll @IntRange(max = 30) int other) {
        String changed = replaced(code, place, CODE_CHARACTERS.charAt(other));
        Assume.that(!changed.equals(code));
        assertThat(CreditCode.problem(changed)).isNotEmpty();
    }

    @Property
    void aCreditCodeWithTwoNeighboursSwappedIsRefused(
            @ForAll("codes") String code, @ForAll @IntRange(max = 15) int place) {
        Assume.that(code.charAt(place) != code.charAt(place + 1));
        assertThat(CreditCode.problem(swapped(code, place))).isNotEmpty();
    }

    @Property
    void aDocumentNumberIsReadBackAsItWasWritten(
            @ForAll("organs") String organ,
            @ForAll @IntRange(min = 1900, max = 2999) int year,
            @ForAll @IntRange(min = 1, max = 999_999) int order) {
        DocumentNumber number = new DocumentNumber(organ, year, order);
        assertThat(DocumentNumber.parse(number.toString())).contains(number);
    }

    @Property
    void anyTextIsEitherReadOrRefused(@ForAll String text) {
        assertThat(ResidentId.parse(text).isPresent())
                .isEqualTo(ResidentId.problem(text).isEmpty());
        assertThat(CreditCode.parse(text).isPresent())
                .isEqualTo(CreditCode.problem(text).isEmpty());
        assertThat(DocumentNumber.parse(text))
                .satisfies(n -> n.ifPresent(number ->
                        assertThat(DocumentNumber.parse(number.toString())).contains(number)));
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> birthdays = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2026, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE));
        return Combinators.combine(
                        Arbitraries.of("11", "41", "65"),
                        Arbitraries.strings().numeric().ofLength(4),
                        birthdays,
                        Arbitraries.strings().numeric().ofLength(3))
                .as((province, region, birthday, order) -> province + region + birthday + order)
                .map(digits -> digits + ResidentId.check(digits));
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> characters =
                Arbitraries.strings().withChars(CODE_CHARACTERS.toCharArray()).ofLength(9);
        return Combinators.combine(
                        Arbitraries.of("91", "11", "12", "52", "93"),
                        Arbitraries.strings().numeric().ofLength(6),
                        characters)
                .as((kind, region, organisation) -> kind + region + organisation)
                .map(start -> start + CreditCode.check(start));
    }

    @Provide
    Arbitrary<String> organs() {
        return Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1).ofMaxLength(12);
    }

    private static String replaced(String text, int place, char c) {
        return text.substring(0, place) + c + text.substring(place + 1);
    }

    private static String swapped(String text, int place) {
        return text.substring(0, place) + text.charAt(place + 1) + text.charAt(place) + text.substring(place + 2);
    }
}
