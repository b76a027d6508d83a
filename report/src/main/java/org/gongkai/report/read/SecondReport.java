package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where a second report begins in a file that holds several, such as a page with the reports of two years. */
final class SecondReport {

    private static final int CHAPTERS_BEFORE = 4;
    private static final int SENTENCES_BEFORE = 3;

    private SecondReport() {}

    /**
     * The strip with the title of the second report; null where there is none. Before it stand four chapters with sentences, so
     * that it is no list of contents, and behind it the first chapter again.
     */
    static @Nullable Strip titleIn(List<Contents.Line> lines) {
        int chapters = 0;
        int last = 0;
        int sentences = 0;
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            Contents.Line line = lines.get(i);
            HeadingReader.Match match = line.heading();
            if (match == null) {
                sentences += line.strip().text().indexOf('。') >= 0 ? 1 : 0;
                continue;
            }
            int chapter = match.heading().chapter();
            if (chapter == 1 && match.isCertain() && chapters >= CHAPTERS_BEFORE && sentences >= SENTENCES_BEFORE) {
                int title = title(lines.subList(from, i));
                if (title >= 0) {
                    return lines.get(from + title).strip();
                }
            }
            chapters += chapter > last ? 1 : 0;
            last = Math.max(last, chapter);
            from = i + 1;
        }
        return null;
    }

    /** The line with which a title that names a year begins; -1 where there is none. */
    private static int title(List<Contents.Line> lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.strip().text()));
        Title title = Title.find(texts);
        return title.year() == null ? -1 : title.first();
    }
}
