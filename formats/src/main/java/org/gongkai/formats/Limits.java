package org.gongkai.formats;

import java.time.Duration;

/**
 * Bounds on what a file may ask of the machine. They lie far above any annual report (about a thousand blocks and
 * forty kilobytes of text) and low enough that a file of ten megabytes never needs more than 512 MiB of heap.
 */
public final class Limits {

    /** The largest file that is opened, in bytes: 64 MiB. */
    public static final int FILE_BYTES = 64 << 20;

    /** The most paragraphs, rows and cells of one document together. */
    public static final int PIECES = 200_000;

    /** The most characters of text of one document. */
    public static final int TEXT_CHARS = 16 << 20;

    /** The most columns that one cell may claim; wider claims are cut. */
    public static final int COLUMN_SPAN = 256;

    /** The most places (columns times rows) that all cells of one document may cover together. */
    public static final int COVERED_PLACES = 4_000_000;

    /** How deep tables may stand inside tables. */
    public static final int TABLE_DEPTH = 64;

    /**
     * How long the markup of one web page, or of one part of a document, may take to be parsed. Usual ones take
     * milliseconds; ones made to exhaust a parser (misnested tags, names that never repeat) take time that grows with
     * the square of their length.
     */
    public static final Duration PATIENCE = Duration.ofSeconds(4);

    /** The largest text, Markdown or web file that is decoded, in bytes: 16 MiB. */
    public static final int PLAIN_BYTES = 16 << 20;

    /** The most tags of a web page. */
    public static final int HTML_TAGS = 150_000;

    /** How deep the elements of a web page may be nested; deeper ones are read as siblings. */
    public static final int HTML_DEPTH = 256;

    /** The most entries of a ZIP container. */
    public static final int ZIP_ENTRIES = 10_000;

    /** The largest inflated size of one part of a ZIP container that is opened, in bytes: 32 MiB. */
    public static final int PART_BYTES = 32 << 20;

    /** The largest ratio of inflated to packed bytes of a part that inflates to more than {@link #FREE_PART_BYTES}. */
    public static final int PART_RATIO = 200;

    /** Up to this inflated size no ratio is too large, in bytes: 1 MiB. */
    public static final int FREE_PART_BYTES = 1 << 20;

    /** How deep XML elements may be nested. */
    public static final int XML_DEPTH = 512;

    /** The most XML elements and attributes of one part together. */
    public static final int XML_NAMES = 2_000_000;

    /** The most styles, lists and list definitions of a Word document, each for itself. */
    public static final int DEFINITIONS = 20_000;

    /** The most pages of a document that fixes where its characters stand. */
    public static final int PAGES = 2_000;

    /** The most characters on all pages of such a document, each with its place. */
    public static final int GLYPHS = 1_000_000;

    /** The most ruling lines on all its pages. */
    public static final int RULES = 200_000;

    private Limits() {}
}
