package org.gongkai.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructorWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.law.sample.DateHelper;
import org.gongkai.law.sample.DateUtil;
import org.gongkai.law.sample.DateUtils;
import org.gongkai.law.sample.RequestManager;
import org.gongkai.report.sample.InAPackageWithoutWord;
import org.gongkai.report.sample.ThrowsPlainException;
import org.gongkai.report.sample.ThrowsPlainRuntimeException;
import org.jspecify.annotations.NullMarked;

/** The habits every class of the house keeps. */
final class Habits {

    private static final Pattern EMPTY_NAME =
            Pattern.compile(".*(Util|Utils|Utility|Utilities|Manager|Helper|Helpers)");

    static final List<Wall> ALL = List.of(
            new Wall(
                    "a class is named after what it is",
                    everyClass(),
                    have(describe(
                            "a name that says something",
                            type -> !EMPTY_NAME.matcher(type.getSimpleName()).matches())),
                    "Util, Manager and Helper say nothing, so everything ends up in them",
                    List.of(DateUtil.class, DateUtils.class, RequestManager.class, DateHelper.class)),
            new Wall(
                    "a failure has a name",
                    everyClass(),
                    throwNoPlainException(),
                    "a plain exception tells the caller neither what went wrong nor what to do; a lawful no is a value",
                    List.of(ThrowsPlainRuntimeException.class, ThrowsPlainException.class)),
            new Wall(
                    "every package says that null is the exception",
                    everyClass(),
                    have(describe(
                            "a package-info with @NullMarked",
                            type -> type.getPackage().isAnnotatedWith(NullMarked.class))),
                    "NullAway checks marked packages only; and a package that nobody described has no subject",
                    List.of(InAPackageWithoutWord.class)));

    private static DescribedPredicate<JavaClass> everyClass() {
        return resideInAPackage("org.gongkai..");
    }

    private static ArchCondition<JavaClass> throwNoPlainException() {
        List<Class<?>> plain = List.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);
        // An exception of our own calls the constructor of the one it extends: that is no throw.
        DescribedPredicate<JavaConstructorCall> made = describe(
                "make a plain exception",
                call -> plain.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                        && !call.getOriginOwner().isAssignableTo(Throwable.class));
        return not(callConstructorWhere(made));
    }

    private Habits() {}
}
