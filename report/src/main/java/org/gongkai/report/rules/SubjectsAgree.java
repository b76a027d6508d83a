package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gongkai.report.claims.Claims;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.claims.SubjectFigure;
import org.gongkai.report.model.AnnualReport;

/** Holds figures of the narrative against the cells of their subjects. Where one figure of a subject agrees, the others speak of less. */
final class SubjectsAgree {

    private SubjectsAgree() {}

    /**
     * Hands a finding to the consumer for each subject whose figures all differ from the table.
     *
     * @param of the subjects to look at
     * @param other whether a figure may mean something else that the tables bear out
     */
    static void check(
            Draft draft,
            AnnualReport report,
            Claims claims,
            Predicate<Subject> of,
            BiPredicate<SubjectFigure, BigDecimal> other,
            Consumer<Finding> findings) {
        Map<Subject, List<SubjectFigure>> bySubject = new EnumMap<>(Subject.class);
        for (SubjectFigure figure : claims.subjects()) {
            if (of.test(figure.subject())) {
                bySubject.merge(figure.subject(), List.of(figure), SubjectsAgree::joined);
            }
        }
        bySubject.forEach((subject, figures) -> {
            BigDecimal table = SubjectCells.value(report, subject);
            if (table == null) {
                return;
            }
            boolean agrees =
                    figures.stream().anyMatch(figure -> Cells.same(table, figure.value()) || other.test(figure, table));
            if (!agrees && !addUp(figures, table)) {
                findings.accept(finding(draft, figures.getFirst(), table));
            }
        });
    }

    /** "撤销1件、确认违法1件" are both 纠正: several figures of one sentence may add up to the table. */
    private static boolean addUp(List<SubjectFigure> figures, BigDecimal table) {
        return figures.stream()
                .anyMatch(first -> figures.stream()
                                .filter(figure -> figure.sentence().equals(first.sentence()))
                                .map(SubjectFigure::value)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(table)
                        == 0);
    }

    private static List<SubjectFigure> joined(List<SubjectFigure> one, List<SubjectFigure> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    static Finding finding(Draft draft, SubjectFigure figure, BigDecimal table) {
        boolean money = figure.subject() == Subject.FEES;
        BigDecimal stands = money ? figure.value().movePointLeft(4) : figure.value();
        BigDecimal expected = money ? table.movePointLeft(4) : table;
        return draft.at(
                figure.sentence().where() + " vs " + SubjectCells.path(figure.subject()),
                expected,
                stands,
                figure.sentence().evidence(figure.at()),
                "subject",
                figure.subject().label(),
                stands,
                expected,
                money ? "万元" : "件");
    }
}
