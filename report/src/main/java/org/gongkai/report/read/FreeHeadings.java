package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.Heading;

/** The chapters of reports before 2019, which had no prescribed titles: short lines numbered 一、 and on, one after another. */
final class FreeHeadings {

    private static final int LONGEST = 40;

    private FreeHeadings() {}

    /** The passages with the headings of free chapters, and no others. */
    static List<Passage> in(List<Passage> passages) {
        List<Passage> marked = new ArrayList<>();
        int chapter = 0;
        for (Passage passage : passages) {
            Numbering number = Numbering.of(Fold.fold(passage.text()));
            boolean chapterNumber = number.style() == Numbering.Style.CHAPTER || number.style() == Numbering.Style.PART;
            boolean follows = number.value() > chapter && number.value() <= chapter + 2;
            if (chapterNumber && follows && passage.text().length() <= LONGEST && !isSentence(passage.text())) {
                chapter = number.value();
                marked.add(new Passage(passage.text(), passage.indented(), heading(passage, number), passage.place()));
            } else {
                marked.add(new Passage(passage.text(), passage.indented(), null, passage.place()));
            }
        }
        return marked;
    }

    private static boolean isSentence(String text) {
        return text.indexOf('。') >= 0 || text.endsWith("；") || text.endsWith("，");
    }

    private static HeadingReader.Match heading(Passage passage, Numbering number) {
        String title = Fold.fold(passage.text()).substring(number.end()).strip();
        Heading heading = new Heading(number.value(), passage.text(), number.text(), title, passage.place());
        return new HeadingReader.Match(heading, "", 0);
    }
}
