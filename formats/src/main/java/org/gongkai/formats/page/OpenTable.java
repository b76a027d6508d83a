package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.formats.blocks.Patience;

/**
 * A table without ruling lines, or with some only: its columns come from figures that stand under one another, its rows
 * from their base lines, and the labels are put together from their lines and found the row they stand beside.
 */
final class OpenTable {

    private final FigureColumns columns;
    private final FlowRules rules;
    private final Patience patience;
    /** The rows with figures first, from the top down. */
    private final List<OpenRow> rows = new ArrayList<>();

    /** The rows without figures, by their heights in steps of three points. */
    private final Map<Integer, OpenRow> headRows = new TreeMap<>();

    private final List<Fragment> labels = new ArrayList<>();
    private final List<Fragment> heads = new ArrayList<>();

    /** The labels right before the figures on their line: no two rows share one. */
    private final Set<Fragment> ofRows = new HashSet<>();

    /** The labels beside heads: the first row has its own. */
    private final Set<Fragment> ofHeads = new HashSet<>();

    private final float labelEnd;
    private final LabelGaps gaps;

    private OpenTable(List<FlowLine> lines, FlowRules rules, Patience patience) {
        this.rules = rules;
        this.patience = patience;
        columns = new FigureColumns(
                lines.stream().filter(FlowLine::isAnchor).map(FlowLine::figures).toList());
        labelEnd = labelEnd(lines);
        gaps = new LabelGaps(lines, labelEnd);
        for (FlowLine line : lines) {
            take(line);
        }
    }

    /**
     * The rows of the table that those lines make.
     *
     * @param patience when it is over, the rest is put together carelessly
     */
    static List<List<RuledCell>> rows(List<FlowLine> lines, FlowRules rules, Patience patience) {
        OpenTable table = new OpenTable(lines, rules, patience);
        LabelColumns labelColumns = new LabelColumns(table.labels);
        table.placeLabels(labelColumns);
        table.placeHeads();
        table.rows.sort(Comparator.comparing(row -> row.y));
        float[] edges = new float[table.columns.count() + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = i == 0 ? table.labelEnd : table.columns.edge(i);
        }
        return table.rows.stream().map(row -> row.cells(labelColumns, edges)).toList();
    }

    /** The middle between the labels of rows and their first figures. */
    private float labelEnd(List<FlowLine> lines) {
        float end = Float.NEGATIVE_INFINITY;
        for (FlowLine line : lines) {
            int figures = line.figures().size();
            if (line.isAnchor() && line.pieces.size() > figures) {
                float right = line.pieces.get(line.pieces.size() - figures - 1).right();
                end = right < columns.left(0) ? Math.max(end, right) : end;
            }
        }
        return end == Float.NEGATIVE_INFINITY ? columns.edge(0) : (end + columns.left(0)) / 2;
    }

    /** Takes the figures of a line as a row, and what else stands in it as pieces of labels and heads. */
    private void take(FlowLine line) {
        List<Fragment> fragments = line.fragments;
        int end = fragments.size();
        while (end > 0 && isFigure(fragments.get(end - 1), line.isAnchor())) {
            end--;
        }
        List<Fragment> figures = fragments.subList(end, fragments.size());
        OpenRow row = null;
        if (!figures.isEmpty()) {
            row = new OpenRow(line.y, true, columns.count());
            int[] places = columns.places(figures);
            for (int i = 0; i < places.length; i++) {
                row.put(places[i], figures.get(i).text());
            }
            rows.add(row);
        }
        boolean labelled = false;
        boolean headed = false;
        for (Fragment piece : pieces(fragments.subList(0, end))) {
            int zone = zone(piece);
            if (zone < 0 || (row != null && !(labelled && row.cells[zone] == null))) {
                labels.add(piece);
                labelled = true;
            } else if (row != null) {
                row.put(zone, piece.text());
            } else {
                heads.add(piece);
                headed = true;
            }
        }
        if (labelled && (headed || row != null)) {
            (row != null ? ofRows : ofHeads).add(labels.getLast());
        }
    }

    private boolean isFigure(Fragment fragment, boolean inRow) {
        return fragment.isFigure() && fragment.centre() > labelEnd && (inRow || columns.holds(fragment));
    }

    /** The column over which a piece stands; -1 for a label. */
    private int zone(Fragment piece) {
        return piece.centre() <= labelEnd ? -1 : Math.max(0, columns.at(piece.centre()));
    }

    private List<Fragment> pieces(List<Fragment> fragments) {
        List<Fragment> pieces = new ArrayList<>();
        for (Fragment fragment : fragments) {
            boolean joins = !pieces.isEmpty()
                    && pieces.getLast().gap(fragment) < 1.2f
                    && zone(pieces.getLast()) == zone(fragment)
                    && !gaps.isBetweenColumns(pieces.getLast(), fragment);
            pieces.add(joins ? pieces.removeLast().with(fragment) : fragment);
        }
        return pieces;
    }

    private boolean areApart(Fragment above, Fragment below) {
        boolean rowBegins = ofRows.contains(below) && (ofRows.contains(above) || ofHeads.contains(above));
        return rowBegins || patience.isOver() || rules.part(above, below);
    }

    /** Gives each row its labels, from the figures to the left; what stands beside no row is one of its own. */
    private void placeLabels(LabelColumns labelColumns) {
        List<OpenLabel> all = OpenLabels.of(labels, labelColumns, this::areApart);
        all.sort(Comparator.comparing(label -> -label.widest().right()));
        List<OpenRow> lone = new ArrayList<>();
        for (OpenLabel label : all) {
            List<OpenRow> beside = beside(label);
            List<OpenRow> bare =
                    beside.stream().filter(row -> row.labels.isEmpty()).toList();
            if (beside.isEmpty()) {
                OpenRow row = new OpenRow(label.middle(), false, columns.count());
                row.labels.add(label);
                lone.add(row);
            } else if (bare.size() < 2) {
                (bare.isEmpty() ? beside : bare).getFirst().labels.addFirst(label);
            } else {
                List<OpenLabel> parts =
                        OpenLabels.split(label, bare.stream().map(row -> row.y).toList());
                for (int i = 0; i < parts.size(); i++) {
                    bare.get(i).labels.addFirst(parts.get(i));
                }
            }
        }
        for (OpenRow row : lone) {
            if (headRows.putIfAbsent(Math.round(row.y / 3), row) != null) {
                rows.add(row);
            }
        }
    }

    /** The rows beside a label; they are in order, from the top down. */
    private List<OpenRow> beside(OpenLabel label) {
        int low = 0;
        int high = rows.size();
        float top = label.first().y() - label.first().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).y < top) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<OpenRow> beside = new ArrayList<>();
        while (low < rows.size()
                && rows.get(low).y < label.last().y() + label.first().size()) {
            if (label.isBeside(rows.get(low).y)) {
                beside.add(rows.get(low));
            }
            low++;
        }
        return beside;
    }

    /** Heads that stand beside one another are one row; those over several columns stand in rows of their own. */
    private void placeHeads() {
        List<OpenHead> wide = new ArrayList<>();
        List<OpenHead> narrow = new ArrayList<>();
        for (Fragment piece : heads) {
            int zone = zone(piece);
            boolean reaches = (zone + 1 < columns.count() && piece.right() > columns.left(zone + 1))
                    || (zone > 0 && piece.left() < columns.right(zone - 1));
            OpenHead.add(piece, zone, reaches ? wide : narrow, rules);
        }
        for (List<OpenHead> kind : List.of(wide, narrow)) {
            OpenRow row = null;
            float bottom = 0;
            kind.sort(Comparator.comparing(OpenHead::top));
            for (OpenHead head : kind) {
                if (row == null || head.top() > bottom + 1) {
                    row = rowAt(head.middle());
                    bottom = head.bottom();
                }
                bottom = Math.max(bottom, head.bottom());
                row.put(head.column(), head.text());
            }
        }
        rows.addAll(headRows.values());
    }

    /** The row without figures at that height; a new one where there is none. */
    private OpenRow rowAt(float y) {
        int height = Math.round(y / 3);
        for (int near : new int[] {height, height - 1, height + 1}) {
            OpenRow row = headRows.get(near);
            if (row != null && Math.abs(row.y - y) < 3) {
                return row;
            }
        }
        OpenRow row = new OpenRow(y, false, columns.count());
        headRows.put(height, row);
        return row;
    }
}
