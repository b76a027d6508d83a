package org.gongkai.report.claims;

import static org.gongkai.law.decision.ReportRow.*;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.jspecify.annotations.Nullable;

/** The words for the results of table three, as the narrative uses them. */
public final class ResultLabels {

    /** The rows of （四）无法提供. */
    public static final List<ReportRow> UNABLE = List.of(UNABLE_NOT_HELD, UNABLE_NEEDS_CREATION, UNABLE_UNCLEAR);

    /** The rows of （五）不予处理. */
    public static final List<ReportRow> REFUSED =
            List.of(REFUSED_PETITION, REFUSED_REPEAT, REFUSED_PUBLICATION, REFUSED_MASS, REFUSED_RECONFIRM);

    /** Words and the rows they name. Longer words stand before the shorter ones they contain. */
    record Label(String words, List<ReportRow> rows, boolean whole) {

        /** Both results together, as in 予以公开及部分公开. */
        Label with(Label other) {
            List<ReportRow> both = new ArrayList<>(other.rows);
            rows.stream().filter(row -> !both.contains(row)).forEach(both::add);
            return new Label(other.words + "、" + words, List.copyOf(both), whole && other.whole);
        }
    }

    private static final List<Label> LABELS = List.of(
            part("主动公开", GRANTED),
            part("同意公开", GRANTED),
            whole("予以部分公开", PARTIAL),
            whole("部分公开", PARTIAL),
            whole(
                    "不予以公开",
                    DENIED_STATE_SECRET,
                    DENIED_LAW_FORBIDDEN,
                    DENIED_SAFETY_STABILITY,
                    DENIED_THIRD_PARTY,
                    DENIED_INTERNAL_AFFAIRS,
                    DENIED_PROCESS,
                    DENIED_ENFORCEMENT_FILE,
                    DENIED_ADMIN_QUERY),
            whole(
                    "不予公开",
                    DENIED_STATE_SECRET,
                    DENIED_LAW_FORBIDDEN,
                    DENIED_SAFETY_STABILITY,
                    DENIED_THIRD_PARTY,
                    DENIED_INTERNAL_AFFAIRS,
                    DENIED_PROCESS,
                    DENIED_ENFORCEMENT_FILE,
                    DENIED_ADMIN_QUERY),
            whole("予以公开", GRANTED),
            whole("属于国家秘密", DENIED_STATE_SECRET),
            whole("法律行政法规禁止公开", DENIED_LAW_FORBIDDEN),
            whole("三安全一稳定", DENIED_SAFETY_STABILITY),
            whole("保护第三方合法权益", DENIED_THIRD_PARTY),
            whole("三类内部事务信息", DENIED_INTERNAL_AFFAIRS),
            whole("四类过程性信息", DENIED_PROCESS),
            whole("属于行政执法案卷", DENIED_ENFORCEMENT_FILE),
            whole("属于行政查询事项", DENIED_ADMIN_QUERY),
            whole("本机关不掌握相关政府信息", UNABLE_NOT_HELD),
            whole("不掌握相关政府信息", UNABLE_NOT_HELD),
            part("信息不存在", UNABLE_NOT_HELD),
            part("非本机关", UNABLE_NOT_HELD),
            part("不属于本机关", UNABLE_NOT_HELD),
            part("不属于本行政机关", UNABLE_NOT_HELD),
            whole("没有现成信息需要另行制作", UNABLE_NEEDS_CREATION),
            whole("没有现成信息", UNABLE_NEEDS_CREATION),
            whole("补正后申请内容仍不明确", UNABLE_UNCLEAR),
            whole("补正后仍不明确", UNABLE_UNCLEAR),
            new Label("无法提供", UNABLE, true),
            whole("信访举报投诉类申请", REFUSED_PETITION),
            whole("信访举报投诉类", REFUSED_PETITION),
            whole("重复申请", REFUSED_REPEAT),
            whole("要求提供公开出版物", REFUSED_PUBLICATION),
            whole("无正当理由大量反复申请", REFUSED_MASS),
            whole("确认或重新出具已获取信息", REFUSED_RECONFIRM),
            new Label("不予处理", REFUSED, true),
            whole("逾期不补正", OTHER_NO_CORRECTION),
            whole("其他处理", OTHER_NO_CORRECTION, OTHER_FEE_UNPAID, OTHER_ELSE, OTHER_ALL),
            whole("结转下年度继续办理", CARRIED_OUT),
            whole("结转下一年度", CARRIED_OUT),
            whole("结转至下一年度", CARRIED_OUT),
            whole("结转至下年度", CARRIED_OUT),
            whole("结转到下一年度", CARRIED_OUT),
            whole("结转到下年度", CARRIED_OUT),
            whole("结转下年", CARRIED_OUT),
            whole("转接下年度", CARRIED_OUT),
            whole("上年结转", CARRIED_IN),
            whole("上年度结转", CARRIED_IN),
            whole("上一年度结转", CARRIED_IN),
            whole("去年结转", CARRIED_IN));

    private ResultLabels() {}

    /** The label that ends last in the words, the longest of those; null where there is none. */
    static @Nullable Label last(String words, int farthest) {
        Label best = null;
        int bestEnd = -1;
        for (Label label : LABELS) {
            int index = words.lastIndexOf(label.words());
            int end = index + label.words().length();
            if (index >= 0 && end > bestEnd) {
                best = label;
                bestEnd = end;
            }
        }
        return best != null && words.length() - bestEnd <= farthest ? best : null;
    }

    /** The label that begins in the first few characters; null where there is none. */
    static @Nullable Label first(String words, int farthest) {
        Label best = null;
        int bestIndex = Integer.MAX_VALUE;
        for (Label label : LABELS) {
            int index = words.indexOf(label.words());
            if (index >= 0 && index <= farthest && index < bestIndex) {
                best = label;
                bestIndex = index;
            }
        }
        return best;
    }

    private static Label whole(String words, ReportRow... rows) {
        return new Label(words, List.of(rows), true);
    }

    private static Label part(String words, ReportRow... rows) {
        return new Label(words, List.of(rows), false);
    }
}
