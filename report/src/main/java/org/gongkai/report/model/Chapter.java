package org.gongkai.report.model;

import java.util.List;

/**
 * The narrative of one chapter; the tables of chapters two to four are not part of it.
 *
 * @param number 0 for what stands before chapter one, 1 to 6 for the chapters
 * @param lines its paragraphs in order; empty for a chapter without text
 */
public record Chapter(int number, List<Line> lines) {

    public Chapter {
        lines = List.copyOf(lines);
    }
}
