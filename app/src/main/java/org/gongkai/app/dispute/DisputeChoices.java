package org.gongkai.app.dispute;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.app.web.Choice;
import org.gongkai.report.model.Table4;

/** What can be chosen in the forms of disputes. */
public final class DisputeChoices {
    private DisputeChoices() {}

    /** The three kinds, as table four has them. */
    public static List<Choice> kinds() {
        return Stream.of(Table4.Dispute.values())
                .map(kind -> Choice.of(kind.name(), label(kind)))
                .toList();
    }

    /** The kind in full: 行政诉讼（复议后起诉）. */
    public static String label(Table4.Dispute kind) {
        return kind == Table4.Dispute.REVIEW ? kind.label() : "行政诉讼（" + kind.label() + "）";
    }

    /** The results that a dispute of that kind can have; all of them if the kind is not known. */
    public static List<Choice> results(String kind) {
        Table4.Dispute known = Given.kind(kind);
        return known == null ? results() : choices(DisputeResults.of(known));
    }

    /** All results; suits behind reconsiderations. */
    public static List<Choice> results() {
        return choices(DisputeResults.all());
    }

    /** Open, ended. */
    public static List<Choice> states() {
        return List.of(Choice.of("yes", "尚未审结"), Choice.of("no", "已审结"));
    }

    private static List<Choice> choices(List<DisputeResult> results) {
        return results.stream()
                .map(result ->
                        Choice.of(result.code(), result.suit() ? "诉讼：" + result.label() : "复议：" + result.label()))
                .toList();
    }
}
