package org.gongkai.bench;

import java.io.IOException;

/** One side of a comparison. */
interface Contestant {

    String name();

    /** Works until it works as fast as it ever will. */
    void warmUp() throws IOException;

    /** Works for a third of a second of a core and says how much it did. */
    Round round() throws IOException;
}
