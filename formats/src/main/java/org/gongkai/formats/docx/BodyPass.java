package org.gongkai.formats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.blocks.Symbols;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over the text part of a Word document. What a reader of the finished page sees is kept: insertions,
 * results of fields, text boxes, automatic numbers; what was struck out, moved away, hidden or only instructs Word is
 * not. Elements that merely wrap others (content controls, hyperlinks, smart tags) need no word here.
 */
final class BodyPass {

    private static final int LONG_BITS = 64;

    private final XmlPart part;
    private final WordLists lists;
    private final BlockBuilder blocks;

    /** The paragraphs that the text box being read hangs on, innermost first. */
    private final Deque<WordParagraph> outer = new ArrayDeque<>();

    /** For each alternative being read, whether one of its choices has been taken. */
    private final Deque<Boolean> taken = new ArrayDeque<>();

    private @Nullable WordParagraph paragraph;
    private boolean hidden;

    BodyPass(XmlPart part, WordLists lists, BlockBuilder blocks) {
        this.part = part;
        this.lists = lists;
        this.blocks = blocks;
    }

    void run() throws Refusal {
        while (true) {
            switch (part.next()) {
                case START -> begin();
                case END -> end();
                case TEXT -> {}
                case FINISHED -> {
                    finishParagraph();
                    return;
                }
            }
        }
    }

    private void begin() throws Refusal {
        switch (part.name()) {
            case "p" -> beginParagraph();
            case "pPr" -> ParagraphProperties.read(part, open());
            case "rPr" -> hidden = readsHidden();
            case "t" -> text();
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> add(Symbols.of(part.attribute("font"), part.attribute("char")));
            case "fldChar" -> field(part.attribute("fldCharType"));
            case "tbl" -> {
                finishParagraph();
                blocks.beginTable();
            }
            case "tr" -> blocks.beginRow();
            case "tc" -> blocks.beginCell(1, 1);
            case "tcPr" -> CellProperties.read(part, blocks);
            case "trPr" -> RowProperties.read(part, blocks);
            case "txbxContent" -> beginBox();
            case "AlternateContent" -> taken.push(false);
            case "Choice", "Fallback" -> chooseOrSkip();
            case "del", "moveFrom", "rt", "sectPr", "tblPr", "tblPrEx", "tblGrid", "sdtPr", "sdtEndPr" -> part.skip();
            default -> {}
        }
    }

    private void end() throws Refusal {
        switch (part.name()) {
            case "p" -> endParagraph();
            case "r" -> hidden = false;
            case "tc" -> {
                finishParagraph();
                blocks.endCell();
            }
            case "tr" -> blocks.endRow();
            case "tbl" -> blocks.endTable();
            case "txbxContent" -> endBox();
            case "AlternateContent" -> taken.poll();
            default -> {}
        }
    }

    private WordParagraph open() {
        if (paragraph == null) {
            paragraph = new WordParagraph();
        }
        return paragraph;
    }

    private void beginParagraph() {
        if (paragraph == null || !paragraph.runsOn) {
            paragraph = new WordParagraph();
        } else {
            paragraph.runsOn = false;
        }
    }

    private void endParagraph() throws Refusal {
        if (paragraph != null && !paragraph.runsOn) {
            finishParagraph();
        }
    }

    private void finishParagraph() throws Refusal {
        WordParagraph finished = paragraph;
        paragraph = null;
        if (finished == null) {
            return;
        }
        if (!lists.isContents(finished)) {
            blocks.paragraph(lists.number(finished) + finished.text, lists.outlineLevel(finished));
        }
        for (var box : finished.boxes) {
            blocks.aside(box);
        }
    }

    private void beginBox() throws Refusal {
        outer.push(open());
        paragraph = null;
        blocks.beginAside();
    }

    private void endBox() throws Refusal {
        finishParagraph();
        WordParagraph anchor = outer.poll();
        if (anchor != null) {
            anchor.boxes.add(blocks.endAside());
            paragraph = anchor;
        }
    }

    private void text() throws Refusal {
        WordParagraph open = open();
        if (hidden || open.instructions != 0) {
            part.skip();
        } else {
            part.appendText(open.text);
        }
    }

    private void add(String text) {
        WordParagraph open = open();
        if (!hidden && open.instructions == 0) {
            open.text.append(text);
        }
    }

    /** Between its begin and its separator a field holds an instruction, after it the result that the page shows. */
    private void field(String mark) {
        WordParagraph open = open();
        switch (mark) {
            case "begin" -> {
                if (open.fields < LONG_BITS) {
                    open.instructions |= 1L << open.fields;
                }
                open.fields++;
            }
            case "separate" -> leaveInstruction(open);
            case "end" -> {
                leaveInstruction(open);
                open.fields = Math.max(0, open.fields - 1);
            }
            default -> {}
        }
    }

    private static void leaveInstruction(WordParagraph open) {
        if (open.fields >= 1 && open.fields <= LONG_BITS) {
            open.instructions &= ~(1L << (open.fields - 1));
        }
    }

    /** An alternative is the same content in several forms: the first is read and the others are passed over. */
    private void chooseOrSkip() throws Refusal {
        if (taken.isEmpty() || !taken.peek()) {
            taken.poll();
            taken.push(true);
        } else {
            part.skip();
        }
    }

    private boolean readsHidden() throws Refusal {
        boolean vanishes = false;
        int level = part.depth();
        while (part.nextInside(level)) {
            switch (part.name()) {
                case "vanish" -> vanishes = part.isOn();
                case "rPrChange" -> part.skip();
                default -> {}
            }
        }
        return vanishes;
    }
}
