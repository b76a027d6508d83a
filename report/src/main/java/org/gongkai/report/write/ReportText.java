package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Words;
import org.gongkai.formats.write.Words.Role;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Heading;
import org.gongkai.report.model.Line;

/** A report in the order of the official form, with its headings where the report has none of its own (国办公开办函〔2021〕30号, for 2019 and 2020 〔2019〕60号). */
final class ReportText {

    private static final int CHAPTERS = 6;

    /** Longer titles are broken behind the organ's name. */
    private static final int LONGEST_TITLE_LINE = 20;

    /** A longer line is a heading with the text that ran into it. */
    private static final int LONGEST_HEADING = 40;

    /** {@code （一）主动公开情况}: no longer than a line and no sentence. */
    private static final Pattern SECTION = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].{1,24}(?<![。；;：:，,])");

    private final AnnualReport report;
    private final List<Piece> pieces = new ArrayList<>();

    private ReportText(AnnualReport report) {
        this.report = report;
    }

    static Manuscript of(AnnualReport report) {
        if (report.form() == FormVersion.PRE2019) {
            throw new IllegalArgumentException("2019年以前的年度报告没有固定格式，不能按格式生成");
        }
        ReportText text = new ReportText(report);
        if (!report.title().isEmpty()) {
            text.pieces.add(new Words(Role.TITLE, text.title()));
        }
        text.lines(0);
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            text.headings(chapter);
            text.table(chapter);
            text.lines(chapter);
        }
        String organ = report.organ() == null ? "" : report.organ();
        return new Manuscript(report.title(), organ, text.pieces);
    }

    /** The headings of a chapter as the report has them, its slips and repeated ones too; the official one where it has none. */
    private void headings(int chapter) {
        List<String> own = report.headings().stream()
                .filter(heading -> heading.chapter() == chapter && heading.raw().length() <= LONGEST_HEADING)
                .map(Heading::raw)
                .toList();
        String official = Heading.officialNumber(chapter) + "、" + Heading.officialTitle(chapter);
        for (String heading : own.isEmpty() ? List.of(official) : own) {
            pieces.add(new Words(Role.HEADING, heading));
        }
    }

    private String title() {
        String title = report.title();
        String organ = report.organ() == null ? "" : report.organ();
        boolean parted = title.length() > LONGEST_TITLE_LINE && title.startsWith(organ) && !title.equals(organ);
        return parted && !organ.isEmpty() ? organ + "\n" + title.substring(organ.length()) : title;
    }

    private void lines(int chapter) {
        for (Line line : report.lines(chapter)) {
            Role role = SECTION.matcher(line.text()).matches() ? Role.SUBHEADING : Role.BODY;
            pieces.add(new Words(role, line.text()));
        }
    }

    private void table(int chapter) {
        String caption = "表%s：%s".formatted(Heading.officialNumber(chapter), Heading.officialTitle(chapter));
        if (chapter == 2 && report.table2() != null) {
            pieces.add(FormTableTwo.of(report.table2(), caption));
        } else if (chapter == 3 && report.table3() != null) {
            pieces.add(FormTableThree.of(report.table3(), caption));
        } else if (chapter == 4 && report.table4() != null) {
            pieces.add(FormTables.four(report.table4(), caption));
        }
    }
}
