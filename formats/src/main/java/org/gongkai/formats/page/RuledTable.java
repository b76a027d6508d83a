package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table on one page: its lattice, and the text of each of its cells. */
final class RuledTable {

    /** More tables on one page than this are a drawing. */
    private static final int MOST = 100;

    private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9][0-9,.]*[%％]?");

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
        if (lattices.size() > MOST) {
            return new ArrayList<>();
        }
        List<List<Glyph>> runs = Runs.of(glyphs);
        List<RuledTable> tables = new ArrayList<>();
        for (Lattice lattice : lattices) {
            RuledTable table = new RuledTable(lattice);
            if (table.take(runs)) {
                tables.add(table);
            }
        }
        glyphs.clear();
        runs.forEach(glyphs::addAll);
        tables.sort(Comparator.comparing(table -> table.lattice.top()));
        return tables;
    }

    /** Takes its text; a lattice with text in fewer than two cells is a drawing, and takes nothing. */
    private boolean take(List<List<Glyph>> runs) {
        int[][] areaAt = areaAt();
        List<List<Glyph>> inside = new ArrayList<>();
        lattice.areas.forEach(area -> inside.add(new ArrayList<>()));
        List<List<Glyph>> outside = new ArrayList<>();
        for (List<Glyph> run : runs) {
            int row = Lattice.band(lattice.rows, run.getFirst().middle());
            float centre = (run.getFirst().left() + run.getLast().right()) / 2;
            int column = Lattice.band(lattice.columns, centre);
            if (row < 0 || column < 0) {
                outside.add(run);
            } else {
                inside.get(areaAt[row][column]).addAll(run);
            }
        }
        int filled = 0;
        for (int i = 0; i < inside.size(); i++) {
            String text = CellText.of(
                    inside.get(i), lattice.columns[lattice.areas.get(i).right()]);
            texts.add(text);
            filled += text.isEmpty() ? 0 : 1;
        }
        if (filled < 2 || isFrame()) {
            texts.clear();
            return false;
        }
        runs.clear();
        runs.addAll(outside);
        return true;
    }

    /** Whether most figures stand side by side in a cell: then lines part the table in some places only. */
    private boolean isFrame() {
        int alone = 0;
        int beside = 0;
        for (String text : texts) {
            for (String line : text.split("\n", -1)) {
                int figures = 0;
                for (String part : line.split(" {2,}", -1)) {
                    figures += FIGURE.matcher(part).matches() ? 1 : 0;
                }
                alone += figures == 1 ? 1 : 0;
                beside += figures > 1 ? figures : 0;
            }
        }
        return beside > alone;
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

    /**
     * The rows, each with its cells from left to right, also those that only continue a cell above. Rows in which no
     * text begins are left out: where a page breaks a row, only an edge of it may stand on one of the pages.
     */
    List<List<RuledCell>> rows() {
        boolean[] kept = new boolean[lattice.rows.length - 1];
        for (int i = 0; i < texts.size(); i++) {
            kept[lattice.areas.get(i).top()] |= !texts.get(i).isEmpty();
        }
        Map<Integer, List<RuledCell>> rows = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Lattice.Area area = lattice.areas.get(i);
            int[] own = IntStream.range(area.top(), area.bottom())
                    .filter(row -> kept[row])
                    .toArray();
            for (int row : own) {
                boolean begins = row == own[0];
                RuledCell cell = new RuledCell(
                        lattice.columns[area.left()],
                        lattice.columns[area.right()],
                        begins ? texts.get(i) : "",
                        begins ? own.length : 1,
                        !begins);
                rows.computeIfAbsent(row, key -> new ArrayList<>()).add(cell);
            }
        }
        rows.values().forEach(cells -> cells.sort(Comparator.comparing(RuledCell::left)));
        return List.copyOf(rows.values());
    }
}
