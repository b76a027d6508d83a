package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Document;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Reading;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/**
 * Reads an annual report (Regulation art. 50) from the blocks of a file. Instances are immutable and may be shared between
 * threads.
 */
public final class ReportReader {

    /**
     * Reads a document.
     *
     * @param document what {@link org.gongkai.formats.DocumentReader} made of a file
     * @return the report, or why the document is none; never an exception
     */
    public ReadReport read(Document document) {
        ReadReport read = readOnce(document);
        if (!document.hasTablesOfLines()) {
            return read;
        }
        Completeness reached = Completeness.of(read);
        if (reached.isWhole()) {
            return read;
        }
        ReadReport ofLines = readOnce(document.asLines());
        return Completeness.of(ofLines).isBetterThan(reached) ? ofLines : read;
    }

    private ReadReport readOnce(Document document) {
        List<Reading> readings = new ArrayList<>();
        List<Strip> strips = Strips.of(document);
        Contents contents = Contents.of(strips);
        Strip second = SecondReport.titleIn(contents.text());
        if (second != null) {
            strips = strips.subList(0, strips.indexOf(second));
            contents = Contents.of(strips);
            readings.add(new Reading("title", "reading.secondReport", Residue.clean(second.text())));
        }
        Tables tables = Tables.of(contents.tables());
        Narrative narrative = Narrative.of(contents.text());
        if (isBeforeTheForms(narrative, tables)) {
            tables = Tables.of(List.of());
            narrative = Narrative.of(Contents.ofText(strips).text());
        }
        Table2Builder two = tables.two();
        Table3Builder three = tables.three();
        Table4Builder four = tables.four();
        Table3 table3 = three == null ? null : three.build(readings::add);
        Integer year = narrative.year();
        FormVersion form = form(two, table3, year);
        Table2 table2 = two == null || form == FormVersion.PRE2019 ? null : two.build(form, readings::add);
        Table4 table4 = four == null ? null : four.build(readings::add);
        boolean noTables = table2 == null && table3 == null && table4 == null;
        if (noTables
                && narrative.title().text().isEmpty()
                && narrative.headings().size() < 2
                && !narrative.namesItself()) {
            return new ReadReport.Refused(ReadReport.Reason.NOT_A_REPORT, "没有找到年度报告的标题、章节和表格，请确认是政府信息公开工作年度报告");
        }
        boolean blank = (two == null || two.fullness() == 0)
                && (three == null || three.fullness() == 0)
                && (four == null || four.fullness() == 0);
        if (!noTables && blank && !narrative.hasText()) {
            return new ReadReport.Refused(ReadReport.Reason.BLANK_FORM, "这是没有填写的空白表格，请填写后再检查");
        }
        return new ReadReport.Report(new AnnualReport(
                document.name(),
                narrative.title().text(),
                organ(narrative),
                year,
                form,
                narrative.headings(),
                narrative.chapters(),
                table2,
                table3,
                table4,
                readings));
    }

    private static @Nullable String organ(Narrative narrative) {
        String organ = narrative.title().organ();
        return organ == null ? OpeningOrgan.in(narrative.chapters()) : organ;
    }

    /**
     * Whether a report is older than the three tables. Its table of statistics is read from the text; some of its words are those of the
     * tables too.
     */
    private static boolean isBeforeTheForms(Narrative narrative, Tables tables) {
        Integer year = narrative.year();
        Table2Builder two = tables.two();
        boolean words = two != null && two.form() != null;
        return year != null && FormVersion.ofYear(year) == FormVersion.PRE2019 && !words;
    }

    /** The form whose words the tables use; where they leave it open, the form of the year. */
    private static FormVersion form(@Nullable Table2Builder two, @Nullable Table3 three, @Nullable Integer year) {
        FormVersion words = two == null ? null : two.form();
        if (words != null) {
            return words;
        }
        if (three != null && !three.rows().isEmpty()) {
            return three.form();
        }
        return year == null ? FormVersion.F2021 : FormVersion.ofYear(year);
    }
}
