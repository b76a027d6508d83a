package org.gongkai.formats.rtf;

/** What holds inside a group until it is closed. */
final class RtfState implements Cloneable {

    /** What the text of a group is. */
    enum Destination {
        BODY,
        /** The number before a paragraph of a list. */
        NUMBER,
        FONTS,
        STYLES,
        /** The properties of a shape: only a text box inside it is text. */
        SHAPE,
        /** The same text twice; only the one in Unicode is read. */
        TWICE,
        /** The definition of a row of a table that stands in a cell. */
        NESTED_ROW
    }

    Destination destination = Destination.BODY;
    int font = -1;

    /** How many characters stand behind a Unicode character for programs that do not know it. */
    int substitutes = 1;

    boolean hidden;
    boolean deleted;
    boolean movedAway;
    boolean inTable;
    int tableDepth;
    int style;
    int outline = -1;

    /** Whether a text box ends with this group. */
    boolean isBox;

    /** Whether the style that this group defines is registered when it ends. */
    boolean definesStyle;

    /** A group inside this one. */
    RtfState inner() {
        try {
            RtfState inner = (RtfState) clone();
            inner.isBox = false;
            inner.definesStyle = false;
            return inner;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void resetCharacters() {
        hidden = false;
        deleted = false;
        movedAway = false;
        font = -1;
    }

    void resetParagraph() {
        inTable = false;
        tableDepth = 0;
        style = 0;
        outline = -1;
    }

    /** How deep in tables the paragraph stands. */
    int depth() {
        return inTable ? Math.max(1, tableDepth) : tableDepth;
    }

    boolean isSeen() {
        return !hidden && !deleted && !movedAway;
    }
}
