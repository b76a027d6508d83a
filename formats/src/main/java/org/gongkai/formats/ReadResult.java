package org.gongkai.formats;

/** What became of a file: its structure, or the reason why it could not be read. */
public sealed interface ReadResult {

    /** The file was read. */
    record Read(Document document) implements ReadResult {}

    /**
     * The file could not be read.
     *
     * @param reason why
     * @param detail what exactly was met, in Chinese, a short clause without a full stop
     */
    record Unreadable(Reason reason, String detail) implements ReadResult {}

    /** Why a file could not be read. */
    enum Reason {
        ENCRYPTED,
        BROKEN,
        EMPTY,
        PICTURE,
        TOO_LARGE,
        /** A form of file that this version does not read. */
        UNSUPPORTED
    }
}
