package org.gongkai.walls;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.walls.Pom.Dependency;

/** The same walls in the poms: each rule gives the ways in which a pom breaks it, none where it keeps it. */
final class PomRules {

    /** Group, or group and artifact, with the reason why the house does without. */
    private static final List<Ban> BANS = List.of(
            new Ban("com.itextpdf", "iText 7 is under the AGPL, which an office's own additions could not live with"),
            new Ban("org.ofdrw:ofdrw-full", "it brings iText 7"),
            new Ban("org.ofdrw:ofdrw-converter", "it brings iText 7"),
            new Ban("org.projectlombok", "records and sealed types are enough, and are what the reader sees"));

    private record Ban(String what, String reason) {

        boolean covers(Dependency dependency) {
            return what.equals(dependency.group()) || what.equals(dependency.group() + ":" + dependency.artifact());
        }
    }

    /** The module hands on exactly what its room may know: no more, and nothing that it no longer needs. */
    static List<String> graph(Pom pom, Room room) {
        return Stream.concat(
                        difference(room.name(), room.rooms(), passedOn(pom, Dependency::isOurs)),
                        difference(room.name(), room.libraries(), passedOn(pom, Predicate.not(Dependency::isOurs))))
                .toList();
    }

    private static Set<String> passedOn(Pom pom, Predicate<Dependency> kind) {
        return pom.dependencies().stream()
                .filter(Dependency::isPassedOn)
                .filter(kind)
                .map(Dependency::artifact)
                .collect(Collectors.toSet());
    }

    private static Stream<String> difference(String room, Set<String> allowed, Set<String> found) {
        return Stream.concat(
                without(found, allowed).map(extra -> room + " may not depend on " + extra),
                without(allowed, found).map(missing -> room + " is allowed " + missing + " but does not use it"));
    }

    private static Stream<String> without(Set<String> these, Set<String> those) {
        return new TreeSet<>(these).stream().filter(Predicate.not(those::contains));
    }

    static List<String> bans(Pom pom) {
        return pom.everyDependencyNamed().stream()
                .flatMap(dependency -> BANS.stream()
                        .filter(ban -> ban.covers(dependency))
                        .map(ban -> ban.what() + " is banned because " + ban.reason()))
                .toList();
    }

    /** The bans again as the build enforces them for what libraries bring along: {@link #bans} sees only what is named. */
    static List<String> bansNotEnforced(Pom root) {
        return BANS.stream()
                .map(Ban::what)
                .filter(Predicate.not(root.excludes()::contains))
                .map(what -> what + " is banned, but the enforcer of the root pom does not refuse it")
                .toList();
    }

    /**
     * Every version stands in the root pom, so that two modules never run on two releases of one library. A module may
     * import another project's list of versions, but the release of that list is a property of the root.
     */
    static List<String> versions(Pom module) {
        return Stream.concat(
                        each(
                                module.everyDependencyNamed(),
                                dependency -> !dependency.version().isEmpty() && !dependency.isListNamedByTheRoot(),
                                dependency -> dependency.artifact() + " is pinned outside the root pom")
                                .stream(),
                        module.pinnedLibraries().keySet().stream()
                                .map(property -> property + " is a version outside the root pom"))
                .toList();
    }

    /** What the root pom gives to every module must not reach whoever uses the module: law has no dependency. */
    static List<String> inheritance(Pom root) {
        return each(
                root.dependencies(),
                Dependency::isPassedOn,
                dependency -> "every module, law too, would depend on " + dependency.artifact());
    }

    private static List<String> each(
            List<Dependency> dependencies, Predicate<Dependency> isWrong, Function<Dependency, String> message) {
        return dependencies.stream().filter(isWrong).map(message).toList();
    }

    private PomRules() {}
}
