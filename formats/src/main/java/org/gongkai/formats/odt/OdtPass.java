package org.gongkai.formats.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongkai.formats.ReadResult;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over the content of an OpenDocument text. Deleted text stands apart, among the tracked changes, and is
 * passed over with them; inserted text stands in its place.
 */
final class OdtPass {

    private final XmlPart part;
    private final OdtStyles styles;
    private final OdtLists lists;
    private final BlockBuilder blocks;

    /** The paragraphs that the text boxes being read hang on, innermost first. */
    private final Deque<OdtParagraph> outer = new ArrayDeque<>();

    /** The depths at which those text boxes began. */
    private final Deque<Integer> boxes = new ArrayDeque<>();

    private final Deque<Integer> rowRepeats = new ArrayDeque<>();
    private final Deque<Integer> cellRepeats = new ArrayDeque<>();
    private @Nullable OdtParagraph paragraph;

    OdtPass(XmlPart part, OdtStyles styles, BlockBuilder blocks) {
        this.part = part;
        this.styles = styles;
        this.lists = new OdtLists(styles);
        this.blocks = blocks;
    }

    void run() throws Refusal {
        while (true) {
            switch (part.next()) {
                case START -> begin();
                case END -> end();
                case TEXT -> {
                    if (paragraph != null) {
                        part.append(paragraph.raw());
                        paragraph.fold();
                    }
                }
                case FINISHED -> {
                    finishParagraph();
                    return;
                }
            }
        }
    }

    private void begin() throws Refusal {
        switch (part.name()) {
            case "automatic-styles" -> styles.read(part, part.depth());
            case "spreadsheet" -> throw unsupported("ODF 表格（.ods）", "XLSX");
            case "presentation", "drawing" -> throw unsupported("ODF 演示或绘图文件（.odp/.odg）", "PDF 或 ODT");
            case "p", "h" -> beginParagraph();
            case "s" -> add(" ".repeat(Math.clamp(part.number("c", 1), 1, 1000)));
            case "tab" -> add("\t");
            case "line-break" -> add("\n");
            case "span", "section" -> {
                if (styles.hides(part.attribute("style-name"))
                        || part.attribute("display").equals("none")) {
                    part.skip();
                }
            }
            case "list" ->
                lists.begin(
                        part.attribute("style-name"),
                        part.attribute("id"),
                        part.attribute("continue-numbering").equals("true"),
                        part.attribute("continue-list"));
            case "list-item" -> lists.beginItem(part.number("start-value", -1));
            case "table" -> {
                finishParagraph();
                blocks.beginTable();
            }
            case "table-row" -> {
                rowRepeats.push(part.number("number-rows-repeated", 1));
                blocks.beginRow();
            }
            case "table-cell" -> {
                cellRepeats.push(part.number("number-columns-repeated", 1));
                blocks.beginCell(part.number("number-columns-spanned", 1), part.number("number-rows-spanned", 1));
            }
            case "text-box", "custom-shape", "rect", "ellipse", "polygon", "path" -> beginBox();
            case "tracked-changes",
                    "forms",
                    "scripts",
                    "font-face-decls",
                    "annotation",
                    "note",
                    "table-of-content",
                    "covered-table-cell",
                    "ruby-text",
                    "hidden-text",
                    "sequence-decls",
                    "variable-decls",
                    "user-field-decls",
                    "object",
                    "binary-data",
                    "script",
                    "table-columns",
                    "dde-connection-decls",
                    "index-title-template",
                    "shapes" -> part.skip();
            case "" -> {
                // Descriptions of pictures, formulas and the like stand amid the text without being text.
                if (paragraph != null) {
                    part.skip();
                }
            }
            default -> {}
        }
    }

    private void end() throws Refusal {
        switch (part.name()) {
            case "p", "h" -> finishParagraph();
            case "list" -> lists.end();
            case "list-item" -> lists.endItem();
            case "table-cell" -> {
                finishParagraph();
                blocks.repeatCell(times(cellRepeats));
                blocks.endCell();
            }
            case "table-row" -> {
                blocks.endRow();
                blocks.repeatRow(times(rowRepeats));
            }
            case "table" -> blocks.endTable();
            default -> {
                if (!boxes.isEmpty() && boxes.peek() == part.depth() + 1) {
                    endBox();
                }
            }
        }
    }

    private static int times(Deque<Integer> repeats) {
        Integer times = repeats.poll();
        return times == null ? 1 : times;
    }

    private void beginParagraph() throws Refusal {
        finishParagraph();
        boolean heading = part.name().equals("h");
        int level = heading ? Math.clamp(part.number("outline-level", 1), 1, 9) : 0;
        String number =
                lists.number(heading && !part.attribute("is-list-header").equals("true"), level);
        paragraph = new OdtParagraph(number, level);
    }

    private void finishParagraph() throws Refusal {
        OdtParagraph finished = paragraph;
        paragraph = null;
        if (finished == null) {
            return;
        }
        if (!finished.text.isEmpty() || !finished.number.isEmpty()) {
            blocks.paragraph(finished.number + finished.text, finished.level);
        }
        for (var box : finished.boxes) {
            blocks.aside(box);
        }
    }

    /** A box outside a paragraph is anchored to the page: it is read where it stands. */
    private void beginBox() throws Refusal {
        if (paragraph == null) {
            return;
        }
        outer.push(paragraph);
        boxes.push(part.depth());
        paragraph = null;
        blocks.beginAside();
    }

    private void endBox() throws Refusal {
        finishParagraph();
        boxes.pop();
        OdtParagraph anchor = outer.pop();
        anchor.boxes.add(blocks.endAside());
        paragraph = anchor;
    }

    private void add(String shown) throws Refusal {
        if (paragraph != null) {
            paragraph.add(shown);
        }
    }

    private static Refusal unsupported(String form, String better) {
        return new Refusal(ReadResult.Reason.UNSUPPORTED, "暂不支持读取%s，请另存为 %s".formatted(form, better));
    }
}
