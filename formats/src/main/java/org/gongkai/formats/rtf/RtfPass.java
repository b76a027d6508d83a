package org.gongkai.formats.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Aside;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.DepthTables;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.rtf.RtfState.Destination;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over an RTF file. Groups that say they may be passed over are, unless this reader knows them; what was
 * deleted, moved away or hidden, and what only instructs Word, is not text.
 */
final class RtfPass {

    private final RtfLexer lexer;
    private final BlockBuilder blocks;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfStyles styles = new RtfStyles();
    private final RtfRow row = new RtfRow();
    private final RtfRow nestedRow = new RtfRow();
    private final RtfText styleName = new RtfText();
    private final Deque<RtfState> around = new ArrayDeque<>();
    private final Deque<Flow> outer = new ArrayDeque<>();
    private RtfState state = new RtfState();
    private Flow flow;
    private int skip;
    private boolean mayBePassedOver;

    /** The document's text, or that of a text box: the paragraph being read, and the tables it stands in. */
    private static final class Flow {
        final RtfText text = new RtfText();
        final RtfText number = new RtfText();
        final List<Aside> boxes = new ArrayList<>(0);
        final DepthTables tables;

        Flow(BlockBuilder blocks) {
            tables = new DepthTables(blocks);
        }
    }

    RtfPass(RtfLexer lexer, BlockBuilder blocks) {
        this.lexer = lexer;
        this.blocks = blocks;
        this.flow = new Flow(blocks);
    }

    void run() throws Refusal {
        while (true) {
            switch (lexer.next()) {
                case OPEN -> open();
                case CLOSE -> {
                    if (!close()) {
                        return;
                    }
                }
                case CHARACTER, BYTE -> {
                    if (skip > 0) {
                        skip--;
                    } else {
                        add(lexer.value());
                    }
                }
                case WORD -> {
                    skip = 0;
                    word(lexer.word());
                }
                case END -> throw Refusal.broken("RTF 文件不完整，可能没有下载完整");
            }
        }
    }

    private void open() throws Refusal {
        skip = 0;
        if (around.size() >= Limits.XML_DEPTH) {
            throw Refusal.broken("RTF 嵌套超过 %d 层".formatted(Limits.XML_DEPTH));
        }
        around.push(state);
        state = state.inner();
        state.definesStyle = state.destination == Destination.STYLES;
        mayBePassedOver = false;
    }

    /** Closes a group; false behind the last one. */
    private boolean close() throws Refusal {
        skip = 0;
        if (state.definesStyle) {
            styles.define(state.style, styleName.take(), state.outline);
        }
        if (state.isBox) {
            endBox();
        }
        RtfState left = state;
        RtfState next = around.poll();
        if (next == null || around.isEmpty()) {
            endParagraphWithText(left, left.depth());
            flow.tables.finish();
            return false;
        }
        state = next;
        return true;
    }

    private void word(String word) throws Refusal {
        if (word.equals("*")) {
            mayBePassedOver = true;
            return;
        }
        boolean optional = mayBePassedOver;
        mayBePassedOver = false;
        if (destination(word)) {
            return;
        }
        if (optional) {
            lexer.leaveGroup();
            return;
        }
        switch (state.destination) {
            case BODY, NUMBER, NESTED_ROW -> body(word);
            case FONTS -> {
                switch (word) {
                    case "f" -> state.font = lexer.number(0);
                    case "fcharset" -> fonts.define(state.font, lexer.number(1));
                    default -> {}
                }
            }
            case STYLES -> {
                switch (word) {
                    case "s" -> state.style = lexer.number(0);
                    case "outlinelevel" -> state.outline = lexer.number(-1);
                    case "u" -> unicode();
                    default -> {}
                }
            }
            case SHAPE, TWICE -> {}
        }
    }

    /** Goes into a group of another kind, or past it; false when the word begins no such group. */
    private boolean destination(String word) throws Refusal {
        switch (word) {
            case "fonttbl" -> state.destination = Destination.FONTS;
            case "stylesheet" -> {
                state.destination = Destination.STYLES;
                state.definesStyle = false;
            }
            case "listtext", "pntext" -> state.destination = Destination.NUMBER;
            case "shpinst", "do" -> state.destination = Destination.SHAPE;
            case "shptxt", "dptxbxtext" -> beginBox();
            case "upr" -> state.destination = Destination.TWICE;
            case "ud" -> state.destination = Destination.BODY;
            case "nesttableprops" -> state.destination = Destination.NESTED_ROW;
            case "colortbl",
                    "info",
                    "pict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "footnote",
                    "annotation",
                    "fldinst",
                    "nonshppict",
                    "nonesttables",
                    "xe",
                    "tc",
                    "tcn",
                    "rxe",
                    "txe",
                    "shprslt",
                    "sp",
                    "mmathPict",
                    "filetbl",
                    "revtbl",
                    "objdata",
                    "objclass",
                    "pn" -> lexer.leaveGroup();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void body(String word) throws Refusal {
        RtfRow defined = state.destination == Destination.NESTED_ROW ? nestedRow : row;
        if (defined.take(word, lexer.number(0))) {
            return;
        }
        switch (word) {
            case "par", "sect" -> {
                if (!state.deleted) {
                    endParagraph(state, state.depth());
                }
            }
            case "cell" -> endCell(1);
            case "nestcell" -> endCell(Math.max(2, state.depth()));
            case "row" -> {
                endParagraphWithText(state, 1);
                flow.tables.endRow(1, row.cells());
            }
            case "nestrow" -> {
                int depth = Math.max(2, state.depth());
                endParagraphWithText(state, depth);
                flow.tables.endRow(depth, nestedRow.cells());
            }
            case "pard" -> state.resetParagraph();
            case "intbl" -> state.inTable = lexer.number(1) != 0;
            case "itap" -> state.tableDepth = Math.max(0, lexer.number(0));
            case "s" -> state.style = lexer.number(0);
            case "outlinelevel" -> state.outline = lexer.number(-1);
            case "plain" -> state.resetCharacters();
            case "f" -> state.font = lexer.number(-1);
            case "v" -> state.hidden = lexer.number(1) != 0;
            case "deleted" -> state.deleted = lexer.number(1) != 0;
            case "mvf" -> state.movedAway = lexer.number(1) != 0;
            case "ansicpg" -> fonts.codePage(lexer.number(0));
            case "uc" -> state.substitutes = Math.clamp(lexer.number(1), 0, 16);
            case "u" -> unicode();
            case "tab" -> add('\t');
            case "line", "page", "column", "softline" -> add('\n');
            case "~" -> add('\u00a0');
            case "_" -> add('-');
            case "emdash" -> add('—');
            case "endash" -> add('–');
            case "lquote" -> add('‘');
            case "rquote" -> add('’');
            case "ldblquote" -> add('“');
            case "rdblquote" -> add('”');
            case "bullet" -> add('•');
            case "emspace", "enspace", "qmspace" -> add(' ');
            default -> {}
        }
    }

    private void unicode() throws Refusal {
        add((char) lexer.number('?'));
        skip = state.substitutes;
    }

    private void add(char c) throws Refusal {
        RtfText target = target();
        boolean picture = c >= '\uf000' && c <= '\uf0ff' && fonts.isSymbols(state.font);
        if (target != null && !picture) {
            target.add(c);
        }
    }

    private void add(int value) throws Refusal {
        RtfText target = target();
        if (target != null && !(value >= 0x80 && fonts.isSymbols(state.font))) {
            target.add(value, fonts.of(state.font));
        }
    }

    /** Where text goes; null where it is not wanted. */
    private @Nullable RtfText target() {
        return switch (state.destination) {
            case BODY -> state.isSeen() ? flow.text : null;
            case NUMBER -> state.isSeen() && !fonts.isSymbols(state.font) ? flow.number : null;
            case STYLES -> state.definesStyle ? styleName : null;
            case FONTS, SHAPE, TWICE, NESTED_ROW -> null;
        };
    }

    private void endCell(int depth) throws Refusal {
        endParagraphWithText(state, depth);
        flow.tables.endCell(depth);
    }

    private void endParagraphWithText(RtfState in, int depth) throws Refusal {
        if (!flow.text.isEmpty() || !flow.number.isEmpty() || !flow.boxes.isEmpty()) {
            endParagraph(in, depth);
        }
    }

    private void endParagraph(RtfState in, int depth) throws Refusal {
        String number = RtfNumber.of(flow.number.take());
        String text = flow.text.take();
        flow.tables.paragraph(
                styles.isContents(in.style) ? "" : number + text, styles.level(in.style, in.outline), depth);
        for (Aside box : flow.boxes) {
            blocks.aside(box);
        }
        flow.boxes.clear();
    }

    private void beginBox() throws Refusal {
        state.destination = Destination.BODY;
        state.isBox = true;
        state.resetParagraph();
        state.resetCharacters();
        outer.push(flow);
        flow = new Flow(blocks);
        blocks.beginAside();
    }

    private void endBox() throws Refusal {
        endParagraphWithText(state, state.depth());
        flow.tables.finish();
        Flow anchor = outer.pop();
        anchor.boxes.add(blocks.endAside());
        flow = anchor;
    }
}
