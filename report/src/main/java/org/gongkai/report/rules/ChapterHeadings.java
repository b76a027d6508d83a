package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.formats.Place;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;

/**
 * F-CHAP 六个部分齐全、按序、带序号一至六，标题与格式一致（国办公开办函〔2021〕30号）。
 *
 * <p>What a conversion does to all headings alike (every number lost, every heading twice, a table of contents) is no error of
 * the author and gives at most one notice.
 */
final class ChapterHeadings implements Rule {

    /** Headings that are repeated or unnumbered in at least so many chapters come from the conversion of the file. */
    private static final int TOO_MANY = 3;

    /** Blank lines may stand between two headings in a row. */
    private static final int LINES_APART = 4;

    private static final int CHAPTERS = 6;

    @Override
    public String id() {
        return "F-CHAP";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        if (report.form() == FormVersion.PRE2019 || report.headings().isEmpty()) {
            return;
        }
        List<List<Heading>> chapters = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            int number = chapter;
            chapters.add(report.headings().stream()
                    .filter(heading -> heading.chapter() == number)
                    .toList());
        }
        absent(chapters, findings);
        withoutNumber(chapters, findings);
        twice(report.headings(), findings);
        sameNumber(chapters, findings);
        for (List<Heading> headings : chapters) {
            wording(headings, report.form(), findings);
        }
    }

    private void absent(List<List<Heading>> chapters, Consumer<Finding> findings) {
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            if (chapters.get(chapter - 1).isEmpty()) {
                String official = ChapterTitle.official(chapter);
                findings.accept(Draft.reading(id()).at("section" + chapter, null, null, "", "absent", official));
            }
        }
    }

    private void withoutNumber(List<List<Heading>> chapters, Consumer<Finding> findings) {
        List<Heading> bare = chapters.stream()
                .filter(headings -> !headings.isEmpty())
                .filter(headings -> headings.stream().allMatch(h -> h.number().isEmpty()))
                .map(List::getFirst)
                .toList();
        long numbered =
                chapters.stream().filter(headings -> !headings.isEmpty()).count() - bare.size();
        if (bare.isEmpty()) {
            return;
        }
        if (bare.size() >= TOO_MANY || numbered < TOO_MANY) {
            findings.accept(Draft.reading(id())
                    .at(
                            "section" + bare.getFirst().chapter(),
                            null,
                            null,
                            bare.getFirst().raw(),
                            "unnumbered"));
            return;
        }
        for (Heading heading : bare) {
            findings.accept(finding(Kind.MISSING_HEADING_NUMBER, heading, heading.raw(), "number"));
        }
    }

    /** The same numbered heading twice in a row; a caption repeating the title above its table has no number. */
    private void twice(List<Heading> headings, Consumer<Finding> findings) {
        List<Heading> again = new ArrayList<>();
        for (int i = 1; i < headings.size(); i++) {
            Heading one = headings.get(i - 1);
            Heading two = headings.get(i);
            if (one.chapter() == two.chapter()
                    && !one.number().isEmpty()
                    && one.number().equals(two.number())
                    && areClose(one.place(), two.place())
                    && ChapterTitle.letters(one.title()).equals(ChapterTitle.letters(two.title()))) {
                again.add(two);
            }
        }
        if (again.size() < TOO_MANY) {
            for (Heading heading : again) {
                findings.accept(finding(Kind.DUPLICATE_HEADING, heading, heading.raw() + "（两次）", "twice"));
            }
        }
    }

    private static boolean areClose(Place one, Place two) {
        return one.unit() == two.unit() && two.number() - one.number() <= LINES_APART;
    }

    /** One heading with the number of the chapter before it, while all others have their own. */
    private void sameNumber(List<List<Heading>> chapters, Consumer<Finding> findings) {
        Heading other = null;
        for (List<Heading> headings : chapters) {
            if (headings.size() == 1 && hasOwnNumber(headings.getFirst())) {
                continue;
            }
            if (headings.size() != 1 || other != null) {
                return;
            }
            other = headings.getFirst();
        }
        if (other != null && other.chapter() > 1 && other.number().equals(ChapterTitle.numeral(other.chapter() - 1))) {
            findings.accept(finding(Kind.NUMBERING, other, other.raw(), "same"));
        }
    }

    private static boolean hasOwnNumber(Heading heading) {
        return heading.number().equals(ChapterTitle.numeral(heading.chapter()));
    }

    private void wording(List<Heading> headings, FormVersion form, Consumer<Finding> findings) {
        boolean right = headings.stream()
                .map(heading -> ChapterTitle.match(heading.chapter(), heading.title(), form))
                .anyMatch(match -> match == ChapterTitle.Match.OFFICIAL || match == ChapterTitle.Match.CLOSE);
        if (right || headings.isEmpty()) {
            return;
        }
        Heading heading = headings.getFirst();
        if (ChapterTitle.match(heading.chapter(), heading.title(), form) == ChapterTitle.Match.TYPO) {
            findings.accept(finding(Kind.HEADING_TYPO, heading, heading.raw(), "typo"));
        } else {
            findings.accept(finding(Kind.NONSTANDARD_HEADING, heading, heading.raw(), "wording"));
        }
    }

    private Finding finding(Kind kind, Heading heading, String found, String variant) {
        String official = ChapterTitle.official(heading.chapter());
        return Draft.warning(id(), kind, Sources.FORM_2021)
                .at("section" + heading.chapter(), official, found, heading.raw(), variant, official, heading.raw());
    }
}
