package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Table3;
import org.jspecify.annotations.Nullable;

/** Hands each row of a document's tables to the table its label belongs to. */
final class Tables {

    private enum Current {
        NONE,
        TWO,
        THREE,
        FOUR
    }

    /** More labels than ever stand before the figures of one row. */
    private static final int ROWS_OF_BLOCK = 15;

    private final List<Table2Builder> twos = new ArrayList<>(List.of(new Table2Builder()));
    private final List<Table3Builder> threes = new ArrayList<>();
    private List<Table3.Column> order = List.of(Table3.Column.values());
    private final List<Table4Builder> fours = new ArrayList<>(List.of(new Table4Builder()));
    private final TurnedTable turned = new TurnedTable();
    private Current current = Current.NONE;
    private List<String> carried = List.of();
    /** The block of table two whose figures stand one by one behind their heads; empty outside of such a list. */
    private String listed = "";
    /** The words since the last figures, which may be pieces of the label of a row that has none of its own. */
    private final List<String> near = new ArrayList<>();

    private Tables() {
        threes.add(new Table3Builder(order));
    }

    static Tables of(List<Contents.Run> runs) {
        Tables tables = new Tables();
        for (Contents.Run run : runs) {
            tables.enter(run.chapter());
            TableRows.of(run.strips()).forEach(tables::add);
            tables.carried = List.of();
        }
        return tables;
    }

    /** A run of tables behind the heading of a chapter: without labels of their own its figures belong to that chapter. */
    private void enter(int chapter) {
        if (chapter == 4 && current != Current.FOUR) {
            openFour();
        } else if (chapter == 3 && current != Current.THREE) {
            current = Current.THREE;
        }
        near.clear();
    }

    /** The fullest table two; null where there is none. */
    @Nullable
    Table2Builder two() {
        return fullest(twos, Table2Builder::fullness, Table2Builder::isEmpty);
    }

    /** The fullest table three; null where there is none. */
    @Nullable
    Table3Builder three() {
        for (int i = 1; i < threes.size(); i++) {
            Table3Builder whole = threes.get(i - 1).beside(threes.get(i));
            if (whole != null) {
                return whole;
            }
        }
        return fullest(threes, Table3Builder::fullness, Table3Builder::isEmpty);
    }

    /** The fullest table four; null where there is none. */
    @Nullable
    Table4Builder four() {
        return fullest(fours, Table4Builder::fullness, Table4Builder::isEmpty);
    }

    private static <T> @Nullable T fullest(List<T> tables, ToIntFunction<T> fullness, Predicate<T> isEmpty) {
        T best = null;
        for (T table : tables) {
            if (!isEmpty.test(table) && (best == null || fullness.applyAsInt(table) > fullness.applyAsInt(best))) {
                best = table;
            }
        }
        return best;
    }

    private void add(TableRow row) {
        String words = row.joinedWords();
        List<Label> labels = RowLabel.all(words);
        near.add(words);
        List<Table3.Column> heads = row.isWhole() ? HeadOrder.of(row.words()) : null;
        if (heads != null) {
            order = heads;
        }
        if (row.data().isEmpty()) {
            passBy(labels);
            carried = row.words();
            return;
        }
        Label own = row.words().isEmpty() ? null : RowLabel.of(row.words());
        if (turned.take(own, row)) {
            stand(turned.upright());
            return;
        }
        List<ReportRow> block = labelsInBlock(labels);
        if (block.size() >= ROWS_OF_BLOCK) {
            openThree();
            threes.getLast().addBelowLabels(row, block);
            near.clear();
            return;
        }
        boolean last = own != null && !labels.isEmpty() && labels.getLast().equals(own);
        passBy(last ? labels.subList(0, labels.size() - 1) : labels);
        if (own instanceof Label.Head2 head && row.filled().size() == 1 && inList(labels)) {
            twos.getLast().cell(listed, head, row);
            current = Current.TWO;
            carried = List.of();
            return;
        }
        listed = "";
        if (own == null && row.words().isEmpty() && current == Current.TWO && !carried.isEmpty()) {
            own = RowLabel.of(carried);
        }
        if (own == null) {
            unlabelled(row);
        } else {
            take(own, row);
        }
        carried = List.of();
        if (!row.filled().isEmpty()) {
            near.clear();
        }
    }

    /** Whether a figure with its own head belongs to a block that is named before that head, or was before the figure above. */
    private boolean inList(List<Label> labels) {
        int block = labels.size() - 2;
        if (block >= 0 && labels.get(block) instanceof Label.Row2(String named)) {
            listed = named;
        }
        return !listed.isEmpty() && (labels.size() == 1 || (block >= 0 && labels.get(block) instanceof Label.Row2));
    }

    /** A single 结果 within table three is a piece of 本年度办理结果, and no head of table four. */
    private void passBy(List<Label> labels) {
        long ofFour = labels.stream()
                .filter(label -> label instanceof Label.Head4 || label instanceof Label.Block4)
                .count();
        for (Label label : labels) {
            if (ofFour > 1 || current != Current.THREE || !(label instanceof Label.Head4)) {
                passBy(label);
            }
        }
    }

    /** A label without figures: a head, a group, or a row whose cells are all blank. */
    private void passBy(Label label) {
        switch (label) {
            case Label.Block2 block -> {
                current = Current.TWO;
                twos.getLast().newBlock();
            }
            case Label.Head2 head -> twos.getLast().head(head);
            case Label.Block4 block -> openFour();
            case Label.Head4 head -> openFour();
            case Label.Head3 head -> {}
            case Label.Group3 group -> {}
            case Label.Row2 row -> {}
            case Label.Row3 row -> {}
            case Label.Total total -> {}
            case Label.Other other -> {}
            case Label.OtherAll all -> {}
        }
    }

    private void openFour() {
        if (current != Current.FOUR && fours.getLast().fullness() > 0) {
            fours.add(new Table4Builder());
        }
        current = Current.FOUR;
        fours.getLast().head();
    }

    private void take(Label own, TableRow row) {
        Table3Builder three = threes.getLast();
        switch (own) {
            case Label.Row3 label -> rowOfThree(label.row(), row);
            case Label.OtherAll label when current == Current.THREE -> rowOfThree(ReportRow.OTHER_ALL, row);
            case Label.Other label
            when current == Current.THREE && three.hasRefusals() -> rowOfThree(ReportRow.OTHER_ELSE, row);
            case Label.Total label
            when current == Current.THREE && three.hasRefusals() -> rowOfThree(ReportRow.TOTAL_PROCESSED, row);
            case Label.Row2 label -> rowOfTwo(label.block(), row);
            case Label.Head4 label -> figuresOfFour(label, row);
            case Label.Block4 label -> figuresOfFour(label, row);
            case Label.Total label when current == Current.FOUR -> figuresOfFour(label, row);
            // The label of the group stands before these figures, that of the row behind them.
            case Label.Group3 label when !row.filled().isEmpty() -> unlabelled(row);
            // Right below the heads: the label of the first row is lost.
            case Label.Head3 label when isRowOfThree(row) -> unlabelled(row);
            case Label.Other label when isRowOfThree(row) -> unlabelled(row);
            case Label.Total label when isRowOfThree(row) -> unlabelled(row);
            default -> passBy(own);
        }
    }

    private boolean isRowOfThree(TableRow row) {
        return current == Current.THREE && row.filled().size() == Table3.Column.values().length;
    }

    /** The rows that labels name which stand together before the figures, as where a page was copied column by column. */
    private static List<ReportRow> labelsInBlock(List<Label> labels) {
        List<ReportRow> rows = new ArrayList<>();
        for (Label label : labels) {
            if (label instanceof Label.Row3(ReportRow row)) {
                rows.add(row);
            }
        }
        if (labels.contains(new Label.OtherAll()) && !rows.contains(ReportRow.OTHER_NO_CORRECTION)) {
            rows.add(ReportRow.OTHER_ALL);
        }
        return rows;
    }

    private void stand(@Nullable Table3Builder upright) {
        if (upright != null) {
            threes.add(upright);
            current = Current.NONE;
        }
    }

    private void openThree() {
        threes.add(new Table3Builder(order));
        current = Current.THREE;
    }

    private void rowOfThree(ReportRow label, TableRow row) {
        boolean again = label == ReportRow.NEW_RECEIVED && threes.getLast().has(label);
        if (again || threes.getLast().isUntouched()) {
            openThree();
        }
        current = Current.THREE;
        threes.getLast().add(row, label, List.of());
    }

    private void rowOfTwo(String block, TableRow row) {
        if (block.equals("regulations") && twos.getLast().has(block)) {
            Table2Builder again = twos.getLast().again();
            twos.add(again);
        }
        current = Current.TWO;
        twos.getLast().row(block, row);
    }

    private void figuresOfFour(Label own, TableRow row) {
        openFour();
        if (!fours.getLast().isOpen()) {
            fours.add(new Table4Builder());
            fours.getLast().head();
        }
        fours.getLast().add(own, row);
    }

    private void unlabelled(TableRow row) {
        if (current == Current.FOUR && fours.getLast().isOpen()) {
            fours.getLast().add(null, row);
        } else if (current == Current.THREE && !row.filled().isEmpty()) {
            threes.getLast()
                    .add(
                            row,
                            null,
                            near.stream()
                                    .map(RowWords::in)
                                    .flatMap(List::stream)
                                    .toList());
        }
    }
}
