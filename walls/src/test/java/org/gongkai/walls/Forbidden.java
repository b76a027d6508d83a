package org.gongkai.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;

/** What no library of the house may touch, and what the law may not. */
final class Forbidden {

    /** Databases, the network (but not the name of a place in it) and the logging of the JDK. */
    static final DescribedPredicate<JavaClass> TO_EVERY_LIBRARY = resideInAnyPackage(
                    "java.sql..", "javax.sql..", "java.net..", "java.rmi..", "java.util.logging..", "java.util.prefs..")
            .and(DescribedPredicate.describe(
                    "not an address",
                    type -> !type.isEquivalentTo(URI.class) && !type.isEquivalentTo(URISyntaxException.class)))
            .as("the database, the network or a log");

    private static final Set<String> CLOCKS =
            Set.of(Clock.class.getName(), InstantSource.class.getName(), "java.util.Calendar", "java.util.Timer");

    /** Every way to learn the time of day, and all of {@link System} but copying an array. */
    static final DescribedPredicate<JavaAccess<?>> THE_MACHINE = DescribedPredicate.describe(
            "ask the machine for the time, its settings or its streams", access -> isTheMachine(access.getTarget()));

    /**
     * Every way to learn the time of day but from a clock that somebody hands over. How long a thing takes is no date; and
     * the compiler refuses {@code java.util.Date}.
     */
    static final DescribedPredicate<JavaAccess<?>> THE_TIME_OF_DAY = DescribedPredicate.describe(
            "ask the machine for the time of day", access -> isTheTimeOfDay(access.getTarget()));

    private static boolean isTheTimeOfDay(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (owner) {
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            case "java.time.Clock", "java.time.InstantSource" ->
                target.getName().startsWith("system") || target.getName().startsWith("tick");
            default ->
                owner.startsWith("java.time.")
                        && target.getName().equals("now")
                        && target instanceof CodeUnitAccessTarget asked
                        && asked.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        };
    }

    private static boolean isTheMachine(AccessTarget target) {
        String owner = target.getOwner().getName();
        return switch (owner) {
            case "java.lang.System" -> !target.getName().equals("arraycopy");
            case "java.lang.Thread", "java.lang.Runtime", "java.lang.ProcessBuilder", "java.util.Date" -> true;
            default ->
                CLOCKS.contains(owner)
                        || (owner.startsWith("java.time.") && target.getName().equals("now"));
        };
    }

    private Forbidden() {}
}
