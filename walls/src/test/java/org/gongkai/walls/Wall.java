package org.gongkai.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * One rule about classes, and the samples that prove it bites.
 *
 * @param name what the rule says, as a sentence
 * @param subject the classes it is about
 * @param condition what must hold for each of them
 * @param reason why; shown with each violation
 * @param samples classes of this module's test sources, each of which breaks the rule by itself
 */
record Wall(
        String name,
        DescribedPredicate<? super JavaClass> subject,
        ArchCondition<? super JavaClass> condition,
        String reason,
        List<Class<?>> samples) {

    ArchRule rule() {
        return classes().that(subject).should(condition).because(reason);
    }

    @Override
    public String toString() {
        return name;
    }
}
