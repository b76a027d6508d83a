package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.formats.Place;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report by chapters.
 *
 * @param title the title
 * @param year the year of the title, else of the stated period, else the one the text names most; null where it names none
 * @param headings every chapter heading in order
 * @param chapters the paragraphs of each chapter, the preamble first
 */
record Narrative(Title title, @Nullable Integer year, List<Heading> headings, List<Chapter> chapters) {

    private static final int SEARCHED = 30;
    private static final Pattern NAMES_ITSELF =
            Pattern.compile("本年?度?报告(?:是|系|根据|依据|按照|由|全文|中?所列|中的?数据|的?电子版)[^。]{0,200}(?:信息公开|政务公开|统计期限)"
                    + "|现(?:予?公布|发布|向社会公布|将)[^。]{0,60}信息公开[^。]{0,12}(?:年度报告|年报|报告)");

    /** Reads the lines outside the tables. */
    static Narrative of(List<Contents.Line> lines) {
        List<Passage> passages = new ArrayList<>();
        lines.forEach(line -> passages.add(Passage.of(line)));
        Title title = Title.find(beforeHeadings(passages));
        Integer year = title.year() != null ? title.year() : Years.of(passages);
        boolean free = year != null && FormVersion.ofYear(year) == FormVersion.PRE2019;
        List<Passage> chapters = free ? FreeHeadings.in(passages) : TableOfContents.leaveOut(passages);
        List<Passage> text =
                LineWraps.join(chapters.subList(Math.min(title.last() + 1, chapters.size()), chapters.size()));
        Reader reader = new Reader(title);
        text.forEach(reader::add);
        return new Narrative(title, year, reader.headings, reader.chapters());
    }

    boolean hasText() {
        return chapters.stream().anyMatch(chapter -> !chapter.lines().isEmpty());
    }

    /** Whether a sentence says that this text is the report, as in files that lost their title. */
    boolean namesItself() {
        return chapters.stream()
                .flatMap(chapter -> chapter.lines().stream())
                .limit(SEARCHED)
                .anyMatch(line -> line.text().indexOf('报') >= 0
                        && NAMES_ITSELF.matcher(Fold.fold(line.text())).find());
    }

    private static List<String> beforeHeadings(List<Passage> passages) {
        List<String> before = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.isHeading()) {
                break;
            }
            before.add(passage.text());
        }
        return before;
    }

    private static final class Reader {

        /** What is shorter and no sentence stands around the page's title, not in the report. */
        private static final int LONGEST_PROPERTY = 40;

        private static final Set<String> UNITS = Set.of("件", "条", "次", "篇", "人", "个", "万元");

        private final String title;
        private final List<Heading> headings = new ArrayList<>();
        private final Map<Integer, List<Line>> lines = new TreeMap<>();
        private final Items items = new Items();
        private int chapter;
        private boolean ended;

        Reader(Title title) {
            this.title = Fold.letters(title.text());
        }

        List<Chapter> chapters() {
            List<Chapter> chapters = new ArrayList<>();
            lines.forEach((number, text) -> chapters.add(new Chapter(number, text)));
            return chapters;
        }

        void add(Passage passage) {
            HeadingReader.Match heading = passage.heading();
            if (heading == null || (!heading.isCertain() && heading.heading().chapter() <= chapter)) {
                text(passage.text(), passage.place());
                return;
            }
            headings.add(heading.heading());
            chapter = heading.heading().chapter();
            items.clear();
            ended = false;
            lines.computeIfAbsent(chapter, c -> new ArrayList<>());
            text(heading.rest(), passage.place());
        }

        /** Whether a bare number is the figure of an indicator: label, unit and figure, each on a line of its own. */
        private boolean followsUnit() {
            List<Line> here = lines.getOrDefault(chapter, List.of());
            return !here.isEmpty() && UNITS.contains(here.getLast().text());
        }

        private void text(String text, Place place) {
            if (ended || text.isEmpty() || (Residue.isPageNumber(text) && !followsUnit())) {
                return;
            }
            boolean begun = lines.containsKey(0);
            if (chapter == 0 && !begun && text.length() <= LONGEST_PROPERTY && text.indexOf('。') < 0) {
                return;
            }
            if (chapter == 0
                    && (Footer.isProperty(text)
                            || Footer.isOwner(text)
                            || Fold.letters(text).equals(title))) {
                return;
            }
            if (chapter >= 5 && Footer.isOwner(text)) {
                ended = true;
                return;
            }
            items.enter(text);
            String where = chapter == 0 ? "preamble" : "section" + chapter + items.path();
            lines.computeIfAbsent(chapter, c -> new ArrayList<>()).add(new Line(where, text, place));
        }
    }
}
