package org.gongkai.formats.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.Table;

/** The words of a cell in lines, in the middle of it. */
final class CellBox {

    /** Free room at the left and the right of the words: figures of neighbouring cells must not be read as one. */
    private static final double PADDING = 0.7;

    /** Figures that have no room are set smaller, down to this share; what has none even then is broken. */
    private static final double SMALLEST = 0.6;

    private final TableGrid.Area area;
    private final double width;
    private final Style style;
    private final LineBreaks breaks;
    private final List<String> lines = new ArrayList<>();

    CellBox(TableGrid.Area area, double width, Table.Density density, Metrics metrics) {
        this.area = area;
        this.width = width;
        double points = density == Table.Density.ROOMY ? 12 : 10.5;
        boolean left = density == Table.Density.DENSE && area.cell().kind() == Table.Kind.LABEL;
        Style.Align align = left ? Style.Align.LEFT : Style.Align.CENTRE;
        double room = width - 2 * PADDING;
        String text = area.cell().text();
        double widest = new LineBreaks(metrics, Style.cell(points, align)).widestWord(text);
        double share = widest <= room ? 1 : Math.max(SMALLEST, room / widest);
        style = Style.cell(points * share, align);
        breaks = new LineBreaks(metrics, style);
        for (String part : text.split("\n", -1)) {
            lines.addAll(breaks.of(part, room, room));
        }
    }

    TableGrid.Area area() {
        return area;
    }

    double height() {
        return lines.size() * style.leading();
    }

    /** Puts the words between two heights of a page. */
    void place(Pages pages, double left, double top, double bottom) {
        double line = top + Math.max(0, (bottom - top - height()) / 2);
        for (String text : lines) {
            double free = width - breaks.width(text);
            double from = left + (style.align() == Style.Align.LEFT ? PADDING : free / 2);
            pages.add(new Run(text, style.face(), style.size(), from, line + style.rise(), 0));
            line += style.leading();
        }
    }
}
