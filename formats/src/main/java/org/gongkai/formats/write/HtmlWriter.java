package org.gongkai.formats.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a web page: headings by their rank, tables whose heads name what they stand for, a style for screen and paper. Nothing is
 * loaded from elsewhere, no script is in it.
 */
public final class HtmlWriter {

    private final Markup html = new Markup();
    private final int titleLevel;

    private HtmlWriter(int titleLevel) {
        this.titleLevel = titleLevel;
    }

    /** A whole page that stands alone. */
    public static String page(Manuscript manuscript) {
        return page(manuscript, "");
    }

    /**
     * A whole page beside which the same stands as JSON.
     *
     * @param json where the JSON is, relative to the page; empty for none
     */
    public static String page(Manuscript manuscript, String json) {
        HtmlWriter writer = new HtmlWriter(1);
        Markup html = writer.html.open("html", "lang", "zh-CN").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("title").text(manuscript.title()).close();
        if (!json.isEmpty()) {
            html.empty("link", "rel", "alternate", "type", "application/json", "href", Links.path(json));
        }
        html.open("style").text(style()).close().close().open("body").open("main");
        writer.article(manuscript);
        return "<!DOCTYPE html>\n" + html.close().close().close() + "\n";
    }

    /**
     * The text alone, as one {@code article} of the class {@code manuscript}, for a page that has {@link #style()} among its own.
     *
     * @param titleLevel the rank of the title's heading, 1 to 4
     */
    public static String fragment(Manuscript manuscript, int titleLevel) {
        if (titleLevel < 1 || titleLevel > 4) {
            throw new IllegalArgumentException("no rank for a title: " + titleLevel);
        }
        HtmlWriter writer = new HtmlWriter(titleLevel);
        writer.article(manuscript);
        return writer.html.toString();
    }

    /** The style of the class {@code manuscript}, as CSS. */
    public static String style() {
        return Asset.text("manuscript.css");
    }

    private void article(Manuscript manuscript) {
        html.open("article", "class", "manuscript", "lang", "zh-CN");
        for (Piece piece : manuscript.pieces()) {
            switch (piece) {
                case Words words -> paragraph(words);
                case Table table -> table(table);
            }
        }
        html.close();
    }

    private void paragraph(Words words) {
        switch (words.role()) {
            case TITLE -> html.open("h" + titleLevel, "class", "title");
            case HEADING -> html.open("h" + (titleLevel + 1), "class", "heading");
            case SUBHEADING -> html.open("h" + (titleLevel + 2), "class", "subheading");
            case BODY -> html.open("p");
            case FLUSH -> html.open("p", "class", "flush");
            case SIGNATURE -> html.open("p", "class", "signature");
        }
        lines(words.text());
        html.close();
    }

    private void lines(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        html.text(lines.getFirst());
        lines.stream().skip(1).forEach(line -> html.empty("br").text(line));
    }

    /** A table that is too wide for a small screen is moved inside its own frame, which keys can reach. */
    private void table(Table table) {
        String density = table.density() == Table.Density.ROOMY ? "roomy" : "dense";
        html.open("div", "class", "frame", "role", "region", "tabindex", "0", "aria-label", table.caption());
        html.open("table", "class", density)
                .open("caption")
                .text(table.caption())
                .close();
        boolean group = false;
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            boolean begins = i == 0
                    || i == table.headRows()
                    || row.cells().stream().anyMatch(cell -> cell.kind() == Table.Kind.BAND);
            if (begins) {
                if (group) {
                    html.close();
                }
                html.open(i < table.headRows() ? "thead" : "tbody");
                group = true;
            }
            html.open("tr");
            row.cells().forEach(this::cell);
            html.close();
        }
        if (group) {
            html.close();
        }
        html.close().close();
    }

    private void cell(Table.Cell cell) {
        switch (cell.kind()) {
            case HEAD -> html.open("th", spans(cell, "scope", "col"));
            case BAND -> html.open("th", spans(cell, "scope", "rowgroup"));
            case LABEL -> html.open("th", spans(cell, "scope", "row"));
            case FIGURE -> html.open("td", spans(cell));
        }
        lines(cell.text());
        html.close();
    }

    private static String[] spans(Table.Cell cell, String... others) {
        List<String> attributes = new ArrayList<>(List.of(others));
        if (cell.columns() > 1) {
            attributes.addAll(List.of("colspan", Integer.toString(cell.columns())));
        }
        if (cell.rows() > 1) {
            attributes.addAll(List.of("rowspan", Integer.toString(cell.rows())));
        }
        return attributes.toArray(String[]::new);
    }
}
