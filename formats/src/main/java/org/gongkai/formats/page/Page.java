package org.gongkai.formats.page;

import java.util.List;

/**
 * What stands on one page.
 *
 * @param width in points
 * @param height in points
 * @param glyphs in the order of the file
 * @param rules the ruling lines in the order of the file
 */
public record Page(float width, float height, List<Glyph> glyphs, List<Rule> rules) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
