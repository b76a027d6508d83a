package org.gongkai.report.batch;

import java.io.IOException;
import java.util.List;

/** The files of a run, numbered from 0. Shared between threads. */
public interface Inputs {

    /** Where they are: two runs over the same place and the same names are the same run. */
    String root();

    /** Their names in order, with {@code /} between folders; no name stands there twice. */
    List<String> names();

    /** The size of one in bytes, -1 where nobody knows it before reading. */
    long size(int number) throws IOException;

    /**
     * The whole content of one.
     *
     * @throws java.nio.file.NoSuchFileException if it is not there any more
     * @throws IOException if it cannot be read
     */
    byte[] read(int number) throws IOException;

    /** Whether a file or folder of this name is left out: hidden ones, locks of word processors, what a Mac adds to an archive. */
    static boolean isLeftOut(String part) {
        return part.startsWith(".") || part.startsWith("~$") || part.equals("__MACOSX");
    }
}
