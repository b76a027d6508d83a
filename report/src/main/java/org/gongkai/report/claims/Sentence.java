package org.gongkai.report.claims;

import java.util.List;
import java.util.Set;

/**
 * One sentence of the narrative, up to 。, ！ or ？, or a whole paragraph.
 *
 * @param where the place as findings name it
 * @param line index of its paragraph in the report, from 0, so that sentences of one paragraph can be told
 * @param topic index of the paragraph that opens what it goes on with: a heading on requests and all that stands under it are one;
 *     else that of its own paragraph
 * @param from index in its paragraph at which it begins
 * @param text blanks removed, digits and letters half-width, punctuation full-width
 * @param quantities the figures in it, in order
 * @param topics what its words speak of
 */
public record Sentence(
        String where, int line, int topic, int from, String text, List<Quantity> quantities, Set<Topic> topics) {

    public Sentence {
        quantities = List.copyOf(quantities);
    }

    /** Whether one of the topic's words stands in it; else no reader of the topic need try. */
    boolean mentions(Topic topic) {
        return topics.contains(topic);
    }

    /** The figures that end at the index or before it. */
    List<Quantity> until(int index) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return quantities.subList(0, low);
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

    /** The clause around the index up to it. */
    public String clauseAt(int index) {
        return text.substring(clauseStart(index), index);
    }

    /** Whether the figure of the paragraph stands at this index of the sentence. */
    boolean isAt(int index, Quantity ofParagraph) {
        return index + from == ofParagraph.start();
    }

    /** The sentence around the index for a finding, at most 120 characters. */
    public String evidence(int index) {
        int start = text.lastIndexOf('。', index) + 1;
        int end = text.indexOf('。', index);
        end = end < 0 ? text.length() : end;
        if (end - start <= 120) {
            return text.substring(start, end);
        }
        int cut = Math.clamp(index - 60L, start, end - 120);
        return text.substring(cut, cut + 120);
    }
}
