package org.gongkai.report.rules;

/** A list that is being read: how far it has come. */
final class ItemList {

    /** Whether it began inside a paragraph: then it ends with it. */
    boolean inline;

    int last;

    /** The number of the line with the last item; two lines may say the same. */
    int at;

    /** Where the number of the last item ends in its line. */
    int end;

    /** A list that was found faulty once gives no second finding: what follows is the same slip. */
    boolean spoilt;

    ItemList(int first, boolean inline, int at, int end) {
        this.last = first;
        this.inline = inline;
        this.at = at;
        this.end = end;
    }
}
