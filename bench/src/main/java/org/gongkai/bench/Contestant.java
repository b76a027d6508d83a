package org.gongkai.bench;

import java.io.IOException;

/** One side of a comparison. */
interface Contestant {

    String name();

    /** Works for about half a second and says how much it did. */
    Round round() throws IOException;
}
