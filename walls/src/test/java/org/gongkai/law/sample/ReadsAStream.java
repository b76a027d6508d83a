package org.gongkai.law.sample;

import java.io.IOException;
import java.io.InputStream;

/** Breaks the wall: reads. */
public interface ReadsAStream {
    int read(InputStream paper) throws IOException;
}
