package org.gongkai.report.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Place;
import org.gongkai.formats.blocks.VisibleText;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.gongkai.report.read.Items;

/**
 * The text of a draft under the six official headings. Places count the paragraphs as they will be written, the title being the
 * first.
 */
final class DraftNarrative {

    private static final int CHAPTERS = 6;

    private final List<Heading> headings = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private int paragraph = 1;

    DraftNarrative(Map<Integer, List<String>> narrative) {
        List<Line> preamble = lines(0, narrative.getOrDefault(0, List.of()));
        if (!preamble.isEmpty()) {
            chapters.add(new Chapter(0, preamble));
        }
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            headings.add(Heading.official(chapter, next()));
            chapters.add(new Chapter(chapter, lines(chapter, narrative.getOrDefault(chapter, List.of()))));
        }
    }

    List<Heading> headings() {
        return headings;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    private List<Line> lines(int chapter, List<String> paragraphs) {
        Items items = new Items();
        List<Line> lines = new ArrayList<>();
        for (String text : paragraphs) {
            for (String words : text.split("\\R", -1)) {
                String visible = VisibleText.trim(VisibleText.of(words).replace('\t', ' '));
                if (!visible.isEmpty()) {
                    items.enter(visible);
                    String where = chapter == 0 ? "preamble" : "section" + chapter + items.path();
                    lines.add(new Line(where, visible, next()));
                }
            }
        }
        return lines;
    }

    private Place next() {
        paragraph++;
        return new Place(Place.Unit.PARAGRAPH, paragraph);
    }
}
