package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table on one page: its lattice, and the text of each of its cells. */
final class RuledTable {

    final Lattice lattice;

    /** The text of each area of the lattice, in the same order. */
    final List<String> texts = new ArrayList<>();

    private RuledTable(Lattice lattice) {
        this.lattice = lattice;
    }

    /** The tables that the lines of a page make; takes what stands in them out of the page's characters. */
    static List<RuledTable> of(Page page, List<Glyph> glyphs) {
        List<Lattice> lattices = new ArrayList<>();
        for (List<Rule> rules : Rules.connected(page.rules())) {
            Lattice lattice = new Lattice(rules);
            if (lattice.areas.size() > 1) {
                lattices.add(lattice);
            }
        }
        // A frame around a table holds it, so the smaller one has the first claim on a character.
        lattices.sort(Comparator.comparing(l -> (l.right() - l.left()) * (l.bottom() - l.top())));
        List<RuledTable> tables = new ArrayList<>();
        for (Lattice lattice : lattices) {
            RuledTable table = new RuledTable(lattice);
            if (table.take(glyphs)) {
                tables.add(table);
            }
        }
        tables.sort(Comparator.comparing(table -> table.lattice.top()));
        return tables;
    }

    /** Takes its text; a lattice with text in fewer than two cells is a drawing, and takes nothing. */
    private boolean take(List<Glyph> glyphs) {
        int[][] areaAt = areaAt();
        List<List<Glyph>> inside = new ArrayList<>();
        lattice.areas.forEach(area -> inside.add(new ArrayList<>()));
        List<Glyph> outside = new ArrayList<>();
        for (List<Glyph> run : Runs.of(glyphs)) {
            int row = Lattice.band(lattice.rows, run.getFirst().middle());
            float centre = (run.getFirst().left() + run.getLast().right()) / 2;
            int column = Lattice.band(lattice.columns, centre);
            (row < 0 || column < 0 ? outside : inside.get(areaAt[row][column])).addAll(run);
        }
        int filled = 0;
        for (int i = 0; i < inside.size(); i++) {
            String text = CellText.of(
                    inside.get(i), lattice.columns[lattice.areas.get(i).right()]);
            texts.add(text);
            filled += text.isEmpty() ? 0 : 1;
        }
        if (filled < 2) {
            return false;
        }
        glyphs.clear();
        glyphs.addAll(outside);
        return true;
    }

    private int[][] areaAt() {
        int[][] areaAt = new int[lattice.rows.length - 1][lattice.columns.length - 1];
        for (int i = 0; i < lattice.areas.size(); i++) {
            Lattice.Area area = lattice.areas.get(i);
            for (int row = area.top(); row < area.bottom(); row++) {
                for (int column = area.left(); column < area.right(); column++) {
                    areaAt[row][column] = i;
                }
            }
        }
        return areaAt;
    }

    /** The rows, each with its cells from left to right, also those that only continue a cell above. */
    List<List<RuledCell>> rows() {
        List<List<RuledCell>> rows = new ArrayList<>();
        for (int row = 0; row < lattice.rows.length - 1; row++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < lattice.areas.size(); i++) {
            Lattice.Area area = lattice.areas.get(i);
            for (int row = area.top(); row < area.bottom(); row++) {
                boolean begins = row == area.top();
                rows.get(row)
                        .add(new RuledCell(
                                lattice.columns[area.left()],
                                lattice.columns[area.right()],
                                begins ? texts.get(i) : "",
                                begins ? area.bottom() - area.top() : 1,
                                !begins));
            }
        }
        rows.forEach(cells -> cells.sort(Comparator.comparing(RuledCell::left)));
        return rows;
    }
}
