package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;

/**
 * The text of a report by chapters.
 *
 * @param title the title
 * @param headings every chapter heading in order
 * @param chapters the paragraphs of each chapter, the preamble first
 */
record Narrative(Title title, List<Heading> headings, List<Chapter> chapters) {

    /** Reads the lines outside the tables. */
    static Narrative of(List<Strip> strips) {
        return new Reader(strips).read();
    }

    boolean hasText() {
        return chapters.stream().anyMatch(chapter -> !chapter.lines().isEmpty());
    }

    private static final class Reader {

        private final List<Strip> strips;
        private final List<Heading> headings = new ArrayList<>();
        private final Map<Integer, List<Line>> lines = new TreeMap<>();
        private final Items items = new Items();
        private int chapter;
        private boolean ended;

        Reader(List<Strip> strips) {
            this.strips = strips;
        }

        Narrative read() {
            List<HeadingReader.Match> matches = new ArrayList<>();
            List<Integer> at = new ArrayList<>();
            for (int i = 0; i < strips.size(); i++) {
                HeadingReader.Match match =
                        HeadingReader.match(strips.get(i).text(), strips.get(i).place());
                if (match != null) {
                    matches.add(match);
                    at.add(i);
                }
            }
            int first = at.isEmpty() ? strips.size() : at.getFirst();
            Title title = Title.find(
                    strips.subList(0, first).stream().map(Strip::text).toList());
            int next = 0;
            for (int i = title.last() + 1; i < strips.size(); i++) {
                while (next < at.size() && at.get(next) < i) {
                    next++;
                }
                Strip strip = strips.get(i);
                if (next < at.size() && at.get(next) == i) {
                    enter(matches.get(next));
                    if (!matches.get(next).rest().isEmpty()) {
                        add(matches.get(next).rest(), strip);
                    }
                } else {
                    add(Residue.strip(strip.text()), strip);
                }
            }
            List<Chapter> chapters = new ArrayList<>();
            lines.forEach((number, text) -> chapters.add(new Chapter(number, text)));
            return new Narrative(title, headings, chapters);
        }

        private void enter(HeadingReader.Match match) {
            headings.add(match.heading());
            chapter = match.heading().chapter();
            items.clear();
            ended = false;
            lines.computeIfAbsent(chapter, c -> new ArrayList<>());
        }

        private void add(String text, Strip strip) {
            if (text.isEmpty() || Residue.isPageNumber(text) || ended) {
                return;
            }
            if (chapter == 0 && (Footer.isProperty(text) || Footer.isOwner(text))) {
                return;
            }
            if (chapter >= 5 && Footer.isOwner(text)) {
                ended = true;
                return;
            }
            items.enter(text);
            String where = chapter == 0 ? "preamble" : "section" + chapter + items.path();
            lines.computeIfAbsent(chapter, c -> new ArrayList<>()).add(new Line(where, text, strip.place()));
        }
    }
}
