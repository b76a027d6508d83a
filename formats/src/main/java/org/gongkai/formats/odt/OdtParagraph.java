package org.gongkai.formats.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Aside;
import org.gongkai.formats.blocks.Refusal;

/**
 * A paragraph while it is being read. White space in the file is folded as OpenDocument asks for: a run of it is one
 * blank, and none at the start; what is to be seen stands there as an element of its own.
 */
final class OdtParagraph {

    final StringBuilder text = new StringBuilder();
    final List<Aside> boxes = new ArrayList<>(0);
    final String number;
    final int level;
    private final StringBuilder raw = new StringBuilder();
    private boolean blank = true;

    OdtParagraph(String number, int level) {
        this.number = number;
        this.level = level;
    }

    /** Where the file's own characters are gathered before they are folded. */
    StringBuilder raw() {
        return raw;
    }

    /** Folds what was gathered and puts it behind the text. */
    void fold() throws Refusal {
        if (text.length() + raw.length() > Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("文字超过 %d 个字符".formatted(Limits.TEXT_CHARS));
        }
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean white = c == ' ' || c == '\t';
            if (!white) {
                text.append(c);
            } else if (!blank) {
                text.append(' ');
            }
            blank = white;
        }
        raw.setLength(0);
    }

    /** Puts what stands in the file as an element behind the text. */
    void add(String shown) throws Refusal {
        if (text.length() + shown.length() > Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("文字超过 %d 个字符".formatted(Limits.TEXT_CHARS));
        }
        text.append(shown);
        blank = false;
    }
}
