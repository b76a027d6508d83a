package org.gongkai.report.claims;

import java.util.List;

/**
 * One sentence of the narrative, up to 。, ！ or ？.
 *
 * @param where the place as findings name it
 * @param line index of its paragraph in the report, from 0, so that sentences of one paragraph can be told
 * @param text blanks removed, digits and letters half-width, punctuation full-width
 * @param quantities the figures in it, in order
 */
public record Sentence(String where, int line, String text, List<Quantity> quantities) {

    public Sentence {
        quantities = List.copyOf(quantities);
    }

    /** The words before the quantity, back to the last comma, semicolon, colon or bracket. */
    String clauseBefore(Quantity quantity) {
        return text.substring(clauseStart(quantity.start()), quantity.start());
    }

    /** The words behind the quantity, up to the next comma, semicolon, colon or bracket. */
    String clauseAfter(Quantity quantity) {
        int end = quantity.end();
        while (end < text.length() && "，；：（）。".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(quantity.end(), end);
    }

    /** Where the clause around the index begins. */
    int clauseStart(int index) {
        int start = index;
        while (start > 0 && "，；：（）。".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The sentence for a finding, at most 120 characters around the index. */
    public String evidence(int index) {
        if (text.length() <= 120) {
            return text;
        }
        int from = Math.clamp(index - 60L, 0, text.length() - 120);
        return text.substring(from, from + 120);
    }
}
