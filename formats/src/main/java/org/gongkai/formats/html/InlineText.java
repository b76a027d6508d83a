package org.gongkai.formats.html;

/**
 * The running text of one paragraph, its blanks collapsed as a browser does: a run of blanks and line ends of the source
 * is one blank, none at the edges, and none where only a line end of the source parts two Chinese characters. No-break
 * and ideographic blanks stay.
 */
final class InlineText {

    private final StringBuilder text = new StringBuilder();
    private boolean blankPending;
    private boolean lineEndPending;

    void append(String source) {
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r') {
                lineEndPending = true;
            } else if (c == ' ' || c == '\t' || c == '\f') {
                blankPending = true;
            } else {
                settleBlanks(c);
                text.append(c);
            }
        }
    }

    /** Text whose blanks and line ends count. */
    void appendPreserved(String source) {
        text.append(source.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** What has been gathered; starts anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        blankPending = false;
        lineEndPending = false;
        return taken;
    }

    private void settleBlanks(char next) {
        if ((blankPending || lineEndPending) && !text.isEmpty()) {
            boolean brokenChinese = lineEndPending && isChinese(text.charAt(text.length() - 1)) && isChinese(next);
            if (!brokenChinese) {
                text.append(' ');
            }
        }
        blankPending = false;
        lineEndPending = false;
    }

    private static boolean isChinese(char c) {
        return c >= '\u2e80' && c <= '\uffee' && c != '\u3000';
    }
}
