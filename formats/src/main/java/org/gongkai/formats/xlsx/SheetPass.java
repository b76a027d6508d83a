package org.gongkai.formats.xlsx;

import java.util.BitSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.blocks.VisibleText;
import org.gongkai.formats.xml.XmlPart;

/** The one pass over a sheet's part. Hidden rows and columns are left out. */
final class SheetPass {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final Pattern AREA =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    private final XmlPart part;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final Sheet sheet = new Sheet();
    private final BitSet hiddenColumns = new BitSet();
    private int cells;
    private int characters;
    private int row = -1;
    private int column = -1;
    private boolean rowHidden;

    SheetPass(XmlPart part, SharedStrings strings, CellFormats formats) {
        this.part = part;
        this.strings = strings;
        this.formats = formats;
    }

    Sheet read() throws Refusal {
        while (part.nextInside(0)) {
            switch (part.name()) {
                case "col" -> hideColumns();
                case "row" -> {
                    row = position(part.number("r", row + 2) - 1, MOST_ROWS);
                    column = -1;
                    rowHidden = XlsxReader.isOn(part.attribute("hidden"));
                }
                case "c" -> cell();
                case "mergeCell" -> merge(part.attribute("ref"));
                case "extLst", "conditionalFormatting", "dataValidations" -> part.skip();
                default -> {}
            }
        }
        return sheet;
    }

    private void hideColumns() throws Refusal {
        if (XlsxReader.isOn(part.attribute("hidden"))) {
            int from = position(part.number("min", 1) - 1, MOST_COLUMNS);
            int to = position(part.number("max", 1) - 1, MOST_COLUMNS);
            if (from <= to) {
                hiddenColumns.set(from, to + 1);
            }
        }
    }

    private static int position(int position, int limit) throws Refusal {
        if (position < 0 || position >= limit) {
            throw Refusal.broken("表格中有不存在的行或列");
        }
        return position;
    }

    private void cell() throws Refusal {
        column++;
        Matcher own = AREA.matcher(part.attribute("r"));
        if (own.matches()) {
            column = column(own.group(1));
            row = position(Integer.parseInt(own.group(2)) - 1, MOST_ROWS);
        }
        position(column, MOST_COLUMNS);
        position(row, MOST_ROWS);
        CellFormats.CellFormat format = formats.get(part.number("s", 0));
        String text = text(part.attribute("t"), format);
        boolean empty = VisibleText.isBlank(text);
        if (rowHidden || hiddenColumns.get(column) || (empty && !format.bordered())) {
            return;
        }
        characters += text.length();
        if (++cells > Limits.PIECES || characters > Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("表格中的单元格超过 %d 个".formatted(Limits.PIECES));
        }
        sheet.rows
                .computeIfAbsent(row, key -> new TreeMap<>())
                .put(column, new Sheet.Cell(empty ? "" : text, format.bordered()));
    }

    private String text(String type, CellFormats.CellFormat format) throws Refusal {
        StringBuilder value = new StringBuilder();
        String inline = "";
        int depth = part.depth();
        while (part.nextInside(depth)) {
            switch (part.name()) {
                case "v" -> part.appendLines(value);
                case "is" -> inline = SharedStrings.text(part);
                default -> {}
            }
        }
        String written = value.toString();
        return switch (type) {
            case "s" -> strings.get(wholeNumber(written));
            case "inlineStr" -> inline;
            case "str" -> SharedStrings.unescaped(written);
            case "b" -> written.isEmpty() ? "" : written.strip().equals("1") ? "TRUE" : "FALSE";
            case "e", "d" -> written;
            default -> written.isEmpty() ? "" : format.pattern().show(written, formats.from1904());
        };
    }

    private static int wholeNumber(String written) {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    private static int column(String letters) throws Refusal {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return position(column - 1, MOST_COLUMNS);
    }

    private void merge(String area) throws Refusal {
        Matcher matcher = AREA.matcher(area);
        if (!matcher.matches() || matcher.group(3) == null) {
            return;
        }
        if (sheet.merges.size() >= Limits.DEFINITIONS) {
            throw Refusal.tooLarge("合并单元格超过 %d 个".formatted(Limits.DEFINITIONS));
        }
        int top = Integer.parseInt(matcher.group(2)) - 1;
        int left = column(matcher.group(1));
        int bottom = Math.min(Integer.parseInt(matcher.group(4)) - 1, MOST_ROWS - 1);
        int right = column(matcher.group(3));
        if (top >= 0 && top <= bottom && left <= right) {
            sheet.merges.add(new Sheet.Merge(top, left, bottom, right));
        }
    }
}
