package org.gongkai.app.portfolio;

import org.gongkai.app.organ.Organ;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.gongkai.report.portfolio.SumOfUnits;

/** The text of the government's report: what was written, and for the opening and chapter one, until then, what is certain anyway. */
final class WholeText {
    private WholeText() {}

    /** The text of one chapter, its paragraphs a line each; 0 for what stands before chapter one. */
    static String of(Organ office, Board board, SumOfUnits sum, int chapter) {
        String written = board.call().making().chapters().get(chapter);
        return written != null
                ? written
                : switch (chapter) {
                    case 0 -> opening(office, board);
                    case 1 -> requests(board.call().year(), sum);
                    default -> "";
                };
    }

    private static String opening(Organ office, Board board) {
        int year = board.call().year();
        String form = FormVersion.ofYear(year) == FormVersion.F2019
                ? "《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）"
                : "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
        String contact = office.contact().isEmpty() ? "" : "（" + office.contact() + "）";
        return "本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和" + form + "编制，汇总"
                + board.call().government() + "所属各单位的数据。所列数据的统计期限自" + year + "年1月1日起，至" + year + "年12月31日止。如对本报告有疑问，请与"
                + office.name() + contact + "联系。";
    }

    private static String requests(int year, SumOfUnits sum) {
        return year + "年，全区域各单位新收政府信息公开申请" + total(sum, ReportRow.NEW_RECEIVED) + "件，上年结转"
                + total(sum, ReportRow.CARRIED_IN) + "件；本年度办结" + total(sum, ReportRow.TOTAL_PROCESSED) + "件，结转下年度继续办理"
                + total(sum, ReportRow.CARRIED_OUT) + "件。";
    }

    private static String total(SumOfUnits sum, ReportRow row) {
        return Uncertain.plain(sum.cell(Table3.path(row, Table3.Column.TOTAL)).value());
    }
}
