package org.gongkai.formats;

/** One piece of a document: running text or a grid of cells. */
public sealed interface Block permits Paragraph, Grid {

    /** Where the block stands in the file. */
    Place place();
}
