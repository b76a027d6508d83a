package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.app.web.Choice;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.compare.FigureChange;
import org.gongkai.report.compare.SentenceChange;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.write.CompareWords;
import org.jspecify.annotations.Nullable;

/**
 * The page of two reports side by side.
 *
 * @param choices every published report, by the word of its {@link EditionKey}
 * @param left the report that is held against; empty while none is chosen
 * @param right the report that is looked at; empty while none is chosen
 * @param comparison null while one of them is not chosen
 */
public record ComparePage(
        List<Choice> choices,
        String left,
        String right,
        @Nullable Comparison comparison) {
    /** What would hide in a narrow list that the titles differ. */
    private static final String SAME_FOR_ALL = "政府信息公开工作年度报告";

    public ComparePage {
        choices = List.copyOf(choices);
    }

    /** With what was chosen; for what was not, the organ's own latest report and the one before, if there are. */
    static ComparePage begin(
            List<PublishedLine> published, List<Choice> unpublished, long organ, String left, String right) {
        List<String> own = published.stream()
                .filter(line -> line.organ() == organ)
                .map(line -> EditionKey.of(line).toString())
                .toList();
        String later = right.isEmpty() && !own.isEmpty() ? own.getFirst() : right;
        int at = own.indexOf(later);
        String earlier = left.isEmpty() && at >= 0 && at + 1 < own.size() ? own.get(at + 1) : left;
        List<Choice> choices = new ArrayList<>(unpublished);
        published.forEach(line -> choices.add(
                Choice.of(EditionKey.of(line).toString(), line.title().replace(SAME_FOR_ALL, ""))));
        return new ComparePage(choices, earlier, later, null);
    }

    ComparePage with(Comparison made) {
        return new ComparePage(choices, left, right, made);
    }

    /** Whether both are chosen. */
    public boolean isComplete() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /** Whether a report was chosen to be compared with itself. */
    public boolean isOne() {
        return isComplete() && left.equals(right);
    }

    /** The figures that differ, in the order of the form. */
    public List<FigureChange> changed() {
        return comparison == null
                ? List.of()
                : comparison.figures().stream().filter(FigureChange::isChanged).toList();
    }

    /** The sentences that differ, by the chapter's heading, in the order of the report. */
    public Map<Integer, List<SentenceChange>> sentences() {
        Map<Integer, List<SentenceChange>> chapters = new TreeMap<>();
        if (comparison != null) {
            for (SentenceChange change : comparison.sentences()) {
                if (change.kind() != SentenceChange.Kind.KEPT) {
                    chapters.computeIfAbsent(change.chapter(), chapter -> new ArrayList<>())
                            .add(change);
                }
            }
        }
        return chapters;
    }

    /** What became of a sentence, in one word. */
    public static String word(SentenceChange.Kind kind) {
        return switch (kind) {
            case KEPT -> "相同";
            case CHANGED -> "改动";
            case REMOVED -> "删去";
            case ADDED -> "新增";
        };
    }

    /** What the left report is called here: by its year alone where that tells the two apart; empty while there is none. */
    public String leftName() {
        return comparison == null ? "" : name(left, comparison.left(), comparison.right());
    }

    /** What the right report is called here, likewise. */
    public String rightName() {
        return comparison == null ? "" : name(right, comparison.right(), comparison.left());
    }

    private String name(String word, AnnualReport report, AnnualReport other) {
        Integer year = report.year();
        if (year == null || !Objects.equals(report.organ(), other.organ())) {
            return CompareWords.name(report);
        }
        return year.equals(other.year()) ? fullName(word, report) : year + "年";
    }

    /** What it is called in the list it was chosen from. */
    public String fullName(String word, AnnualReport report) {
        return choices.stream()
                .filter(choice -> choice.value().equals(word))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> CompareWords.name(report));
    }
}
