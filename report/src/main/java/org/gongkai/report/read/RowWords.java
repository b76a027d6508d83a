package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.decision.ReportRow;

/** Words that occur in the label of one row of table three only, and so tell it even where the label is in pieces. */
final class RowWords {

    private record Word(String letters, ReportRow row) {}

    private static final List<Word> WORDS = List.of(
            new Word("本年新收", ReportRow.NEW_RECEIVED),
            new Word("本年度新收", ReportRow.NEW_RECEIVED),
            new Word("上年结转", ReportRow.CARRIED_IN),
            new Word("上年度结转", ReportRow.CARRIED_IN),
            new Word("予以公开", ReportRow.GRANTED),
            new Word("部分公开", ReportRow.PARTIAL),
            new Word("区分处理", ReportRow.PARTIAL),
            new Word("国家秘密", ReportRow.DENIED_STATE_SECRET),
            new Word("法律行政", ReportRow.DENIED_LAW_FORBIDDEN),
            new Word("三安全", ReportRow.DENIED_SAFETY_STABILITY),
            new Word("第三方合法", ReportRow.DENIED_THIRD_PARTY),
            new Word("三类内部", ReportRow.DENIED_INTERNAL_AFFAIRS),
            new Word("四类过程", ReportRow.DENIED_PROCESS),
            new Word("执法案卷", ReportRow.DENIED_ENFORCEMENT_FILE),
            new Word("行政查询", ReportRow.DENIED_ADMIN_QUERY),
            new Word("机关不掌握", ReportRow.UNABLE_NOT_HELD),
            new Word("没有现成", ReportRow.UNABLE_NEEDS_CREATION),
            new Word("补正后申请", ReportRow.UNABLE_UNCLEAR),
            new Word("信访举报", ReportRow.REFUSED_PETITION),
            new Word("重复申请", ReportRow.REFUSED_REPEAT),
            new Word("公开出版物", ReportRow.REFUSED_PUBLICATION),
            new Word("大量反复", ReportRow.REFUSED_MASS),
            new Word("行政机关确认", ReportRow.REFUSED_RECONFIRM),
            new Word("无正当理由逾期", ReportRow.OTHER_NO_CORRECTION),
            new Word("逾期不补正", ReportRow.OTHER_NO_CORRECTION),
            new Word("收费通知", ReportRow.OTHER_FEE_UNPAID),
            new Word("逾期不缴费", ReportRow.OTHER_FEE_UNPAID),
            new Word("结转下年", ReportRow.CARRIED_OUT));

    private RowWords() {}

    /** The rows the letters speak of, in the order of their words, each once. */
    static List<ReportRow> in(String letters) {
        record Seen(int at, ReportRow row) {}
        List<Seen> seen = new ArrayList<>();
        for (Word word : WORDS) {
            int at = letters.indexOf(word.letters());
            if (at >= 0 && seen.stream().noneMatch(before -> before.row() == word.row())) {
                seen.add(new Seen(at, word.row()));
            }
        }
        return seen.stream()
                .sorted((a, b) -> Integer.compare(a.at(), b.at()))
                .map(Seen::row)
                .toList();
    }
}
