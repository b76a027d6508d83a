package org.gongkai.formats.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.html.HtmlReader;

/**
 * Markdown: plain text whose headings, pipe tables and HTML tables are recognised. Otherwise one paragraph per line,
 * as in plain text, because what people and text recognition write as Markdown seldom keeps to its paragraphs.
 */
public final class MarkdownReader {

    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|br|b|i|u|strong|em|font|center|sup|sub|h[1-6]|li|ul|ol|img|hr|a)\\b[^<>]*>",
            Pattern.CASE_INSENSITIVE);

    private final BlockBuilder blocks = new BlockBuilder();
    private final List<Lines.Line> lines;
    private int at;

    private MarkdownReader(List<Lines.Line> lines) {
        this.lines = lines;
    }

    /** Whether a text of unknown form has a table or at least two headings as Markdown writes them. */
    public static boolean looksLikeMarkdown(String text) throws Refusal {
        if (text.indexOf('|') < 0 && text.indexOf('#') < 0 && text.indexOf('<') < 0) {
            return false;
        }
        List<Lines.Line> lines = Lines.of(text);
        int headings = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (opensTable(line)
                    || (PipeTable.isRow(line)
                            && i + 1 < lines.size()
                            && PipeTable.isRuler(lines.get(i + 1).text()))) {
                return true;
            }
            if (line.startsWith("#") && MarkdownLine.of(line).level() > 0 && ++headings == 2) {
                return true;
            }
        }
        return false;
    }

    /** The blocks of a text. */
    public static List<Block> read(String text) throws Refusal {
        MarkdownReader reader = new MarkdownReader(Lines.of(InlineMath.plain(text)));
        while (reader.at < reader.lines.size()) {
            reader.next();
        }
        return reader.blocks.blocks();
    }

    private void next() throws Refusal {
        String line = lines.get(at).text();
        if (opensTable(line)) {
            htmlTable();
        } else if (startsPipeTable()) {
            pipeTable();
        } else if (MarkdownLine.isFence(line) || MarkdownLine.isRule(line)) {
            at++;
        } else if (TAG.matcher(line).find()) {
            html(line);
            at++;
        } else {
            MarkdownLine read = MarkdownLine.of(line);
            blocks.line(read.text(), read.level(), lines.get(at).number());
            at++;
        }
    }

    private static boolean opensTable(String line) {
        return line.indexOf('<') >= 0 && line.toLowerCase(Locale.ROOT).contains("<table");
    }

    /** From the line that opens an HTML table to the one that closes it and all tables in it, or to the end. */
    private void htmlTable() throws Refusal {
        StringBuilder html = new StringBuilder();
        int first = at;
        int depth = 0;
        do {
            String line = lines.get(at).text();
            depth += count(line, "<table") - count(line, "</table");
            html.append(line).append('\n');
            at++;
        } while (depth > 0 && at < lines.size());
        blocks.standAt(lines.get(first).number());
        HtmlReader.append(html.toString(), blocks);
    }

    private void html(String line) throws Refusal {
        MarkdownLine read = MarkdownLine.of(line);
        blocks.standAt(lines.get(at).number());
        String heading =
                read.level() > 0 ? "<h%d>%s</h%d>".formatted(read.level(), read.text(), read.level()) : read.text();
        HtmlReader.append(heading, blocks);
    }

    /** A row with its ruler below it, or two rows that both begin and end with a pipe. */
    private boolean startsPipeTable() {
        String line = lines.get(at).text();
        if (at + 1 >= lines.size() || !PipeTable.isRow(line)) {
            return false;
        }
        String below = lines.get(at + 1).text();
        return PipeTable.isRuler(below) || (PipeTable.isClosedRow(line) && PipeTable.isClosedRow(below));
    }

    private void pipeTable() throws Refusal {
        blocks.beginTable();
        for (; at < lines.size() && PipeTable.isRow(lines.get(at).text()); at++) {
            String line = lines.get(at).text();
            if (PipeTable.isRuler(line)) {
                continue;
            }
            blocks.beginRow();
            for (String cell : PipeTable.cells(line)) {
                blocks.beginCell(1, 1);
                blocks.paragraph(cell, 0);
                blocks.endCell();
            }
            blocks.endRow();
        }
        blocks.endTable();
    }

    private static int count(String line, String tag) {
        String lower = line.toLowerCase(Locale.ROOT);
        int count = 0;
        for (int i = lower.indexOf(tag); i >= 0; i = lower.indexOf(tag, i + tag.length())) {
            count++;
        }
        return count;
    }
}
