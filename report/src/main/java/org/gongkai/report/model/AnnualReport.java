package org.gongkai.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One annual report (Regulation art. 49).
 *
 * @param file the file's name
 * @param title the title, lines joined, blanks inside removed; empty where there is none
 * @param organ the organ that reports, as the title names it; null where no title names one
 * @param year the report year; null where neither title nor period tells it
 * @param form the form the tables follow
 * @param headings every chapter heading in the order of the file, repeated ones too
 * @param chapters the narrative, chapter 0 (preamble) first; only chapters that the file has
 * @param table2 null where the file has none
 * @param table3 null where the file has none
 * @param table4 null where the file has none
 * @param readings how the file had to be read, where that was not plain
 */
public record AnnualReport(
        String file,
        String title,
        @Nullable String organ,
        @Nullable Integer year,
        FormVersion form,
        List<Heading> headings,
        List<Chapter> chapters,
        @Nullable Table2 table2,
        @Nullable Table3 table3,
        @Nullable Table4 table4,
        List<Reading> readings) {

    public AnnualReport {
        headings = List.copyOf(headings);
        chapters = List.copyOf(chapters);
        readings = List.copyOf(readings);
    }

    /** The same report under another file's name. */
    public AnnualReport named(String name) {
        return new AnnualReport(name, title, organ, year, form, headings, chapters, table2, table3, table4, readings);
    }

    /** The narrative lines of a chapter; empty where the file lacks the chapter. */
    public List<Line> lines(int chapter) {
        return chapters.stream()
                .filter(c -> c.number() == chapter)
                .flatMap(c -> c.lines().stream())
                .toList();
    }
}
