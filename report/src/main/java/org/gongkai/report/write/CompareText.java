package org.gongkai.report.write;

import java.util.List;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.compare.FigureChange;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.compare.SentenceChange;
import org.gongkai.report.compare.SentenceChange.Kind;
import org.gongkai.report.compare.SentenceChange.Passage;

/** A comparison as text for people, in Chinese: what differs, what was kept only as a number. */
public final class CompareText {

    private CompareText() {}

    /** Two reports; ends with a line feed. */
    public static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append(CompareWords.name(comparison.left())).append(" → ");
        text.append(CompareWords.name(comparison.right())).append("\n\n");
        List<FigureChange> changed =
                comparison.figures().stream().filter(FigureChange::isChanged).toList();
        text.append("数字：%d 项，其中 %d 项不同\n".formatted(comparison.figures().size(), changed.size()));
        for (FigureChange change : changed) {
            text.append("  %s：%s → %s"
                    .formatted(
                            change.label(), CompareWords.figure(change.left()), CompareWords.figure(change.right())));
            String difference = CompareWords.difference(change);
            String percent = CompareWords.percent(change);
            text.append(difference.isEmpty() ? "" : "（" + difference + (percent.isEmpty() ? "" : "，" + percent) + "）");
            text.append('\n');
        }
        text.append("\n文字：保留 %d 句，改动 %d 句，新增 %d 句，删去 %d 句\n"
                .formatted(
                        count(comparison, Kind.KEPT),
                        count(comparison, Kind.CHANGED),
                        count(comparison, Kind.ADDED),
                        count(comparison, Kind.REMOVED)));
        text.append(CompareWords.repeated(comparison.repeated())).append('\n');
        int chapter = -1;
        for (SentenceChange change : comparison.sentences()) {
            if (change.kind() == Kind.KEPT) {
                continue;
            }
            if (change.chapter() != chapter) {
                chapter = change.chapter();
                text.append('\n').append(CompareWords.chapter(chapter)).append('\n');
            }
            sentence(change, text);
        }
        return text.toString();
    }

    private static void sentence(SentenceChange change, StringBuilder text) {
        text.append(
                switch (change.kind()) {
                    case ADDED -> "  + ";
                    case REMOVED -> "  - ";
                    default -> "  ~ ";
                });
        for (Passage passage : change.passages()) {
            boolean marked = change.kind() == Kind.CHANGED && passage.kind() != Kind.KEPT;
            if (marked) {
                text.append(
                        passage.kind() == Kind.REMOVED ? "[-" + passage.text() + "-]" : "{+" + passage.text() + "+}");
            } else {
                text.append(passage.text());
            }
        }
        text.append('\n');
    }

    private static long count(Comparison comparison, Kind kind) {
        return comparison.sentences().stream()
                .filter(change -> change.kind() == kind)
                .count();
    }

    /** Many reports: the table with tabs between its columns, and what stands out; ends with a line feed. */
    public static String of(Overview overview) {
        StringBuilder text = new StringBuilder();
        OverviewTable.lines(overview)
                .forEach(line -> text.append(String.join("\t", line)).append('\n'));
        text.append('\n');
        OverviewTable.outliers(overview).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
