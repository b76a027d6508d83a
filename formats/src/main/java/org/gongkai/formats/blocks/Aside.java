package org.gongkai.formats.blocks;

import java.util.List;

/** What stands in a text box: kept apart until the paragraph that the box hangs on is complete. */
public final class Aside {

    final List<Draft> content;

    Aside(List<Draft> content) {
        this.content = content;
    }
}
