package org.gongkai.formats.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.blocks.Aside;

/** A paragraph while its runs are being read. */
final class WordParagraph {
    final StringBuilder text = new StringBuilder();
    final List<Aside> boxes = new ArrayList<>(0);
    String style = "";
    int outline = -1;
    int listId = -1;
    int listLevel = -1;

    /** The end of the paragraph was struck out in a tracked change: it runs on into the next one. */
    boolean runsOn;

    /** How many fields are open, and which of them still stand in their instruction. */
    int fields;

    long instructions;
}
