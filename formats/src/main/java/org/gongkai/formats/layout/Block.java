package org.gongkai.formats.layout;

/** A piece of the text, measured. */
sealed interface Block permits TextBlock, TableBlock {

    /** Whether it must not be the last on a page. */
    boolean staysWithNext();

    /**
     * The height of what must stand together at its beginning.
     *
     * @param above the height of what stays with it above
     */
    double least(double above);

    /** Puts it onto the pages from where they stand; what has no more room goes on on the next. */
    void place(Pages pages);
}
