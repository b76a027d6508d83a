package org.gongkai.formats.recognition;

/** Makes text of pictures and of scanned documents. Shared between threads. */
@FunctionalInterface
public interface TextRecognition {

    /**
     * Recognises the text of one file.
     *
     * @param name the file's name without folder
     * @param bytes a picture, or a PDF or OFD file without text
     * @return plain text, Markdown or a web page; empty if nothing was recognised
     * @throws Unrecognised if it failed
     */
    byte[] text(String name, byte[] bytes) throws Unrecognised;
}
