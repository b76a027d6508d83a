package org.gongkai.formats;

/**
 * Reads a file of any supported form. The form is recognised from the content. Memory is bounded: see {@link Limits}.
 * Instances are immutable and may be shared between threads.
 */
public final class DocumentReader {

    /**
     * Reads one file's bytes.
     *
     * @param name the file's name, used for the document's name and, where the content leaves it open, its ending
     * @param bytes the whole content
     * @return the structure or the reason why there is none; a damaged file is never an exception
     */
    public ReadResult read(String name, byte[] bytes) {
        return new ReadResult.Unreadable(ReadResult.Reason.UNSUPPORTED, name + bytes.length);
    }
}
