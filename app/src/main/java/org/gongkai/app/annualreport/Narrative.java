package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.app.organ.Organ;
import org.gongkai.report.model.FormVersion;

/**
 * The text of a report: what was written, and for the opening and chapter one, until somebody writes them, what is certain
 * anyway. The other chapters stay empty until written: nobody but the office knows what belongs there. Figures in it are references to the
 * registers and read as these do today.
 */
record Narrative(Organ organ, int year, Sheet sheet, LiveFigures figures) {

    /** The paragraphs by chapter. */
    Map<Integer, List<String>> chapters() {
        Map<Integer, List<String>> chapters = new TreeMap<>();
        for (int chapter = 0; chapter <= Sheets.LAST_CHAPTER; chapter++) {
            chapters.put(chapter, figures.render(text(chapter)).lines().toList());
        }
        return chapters;
    }

    /** The paragraphs by chapter, with the live figures marked. */
    Map<Integer, List<List<Segment>>> segments() {
        Map<Integer, List<List<Segment>>> chapters = new TreeMap<>();
        for (int chapter = 0; chapter <= Sheets.LAST_CHAPTER; chapter++) {
            chapters.put(chapter, figures.segments(text(chapter)));
        }
        return chapters;
    }

    /** The text of one chapter with its references. */
    String text(int chapter) {
        String written = sheet.chapters().get(chapter);
        return written != null
                ? written
                : switch (chapter) {
                    case 0 -> opening();
                    case 1 -> requests();
                    default -> "";
                };
    }

    /** What a form begins with: what was written, or what one may begin with. */
    String begin(int chapter) {
        String written = sheet.chapters().get(chapter);
        return written != null
                ? written
                : switch (chapter) {
                    case 1 -> Proposals.general();
                    case 5 -> Proposals.problems();
                    case 6 -> Proposals.other();
                    default -> text(chapter);
                };
    }

    private String opening() {
        String form = FormVersion.ofYear(year) == FormVersion.F2019
                ? "《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）"
                : "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
        String contact = organ.contact().isEmpty() ? "" : "（" + organ.contact() + "）";
        return "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和" + form + "编制。所列数据的统计期限自" + year + "年1月1日起，至" + year
                + "年12月31日止。如对本报告有疑问，请与" + organ.name() + contact + "联系。";
    }

    private static String requests() {
        return "{{年度}}年，本机关新收政府信息公开申请{{申请.新收}}件，上年结转{{申请.上年结转}}件；本年度办结{{申请.办结}}件，结转下年度继续办理{{申请.结转下年}}件。";
    }
}
