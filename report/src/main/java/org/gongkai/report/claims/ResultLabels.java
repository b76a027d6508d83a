package org.gongkai.report.claims;

import static org.gongkai.law.decision.ReportRow.*;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.jspecify.annotations.Nullable;

/** The words for the results of table three, as the narrative uses them. */
public final class ResultLabels {

    /** The rows of （三）不予公开. */
    public static final List<ReportRow> DENIED = List.of(
            DENIED_STATE_SECRET,
            DENIED_LAW_FORBIDDEN,
            DENIED_SAFETY_STABILITY,
            DENIED_THIRD_PARTY,
            DENIED_INTERNAL_AFFAIRS,
            DENIED_PROCESS,
            DENIED_ENFORCEMENT_FILE,
            DENIED_ADMIN_QUERY);

    /** The rows of （四）无法提供. */
    public static final List<ReportRow> UNABLE = List.of(UNABLE_NOT_HELD, UNABLE_NEEDS_CREATION, UNABLE_UNCLEAR);

    /** The rows of （五）不予处理. */
    public static final List<ReportRow> REFUSED =
            List.of(REFUSED_PETITION, REFUSED_REPEAT, REFUSED_PUBLICATION, REFUSED_MASS, REFUSED_RECONFIRM);

    /** Words and the rows they name. Longer words stand before the shorter ones they contain. */
    record Label(String words, List<ReportRow> rows, boolean whole) {

        /** Whether it is a reason of not disclosing. */
        boolean isDenial() {
            return rows.getFirst().name().startsWith("DENIED");
        }

        /** Both results together, as in 予以公开及部分公开. */
        Label with(Label other) {
            List<ReportRow> both = new ArrayList<>(other.rows);
            rows.stream().filter(row -> !both.contains(row)).forEach(both::add);
            boolean sameRow = both.size() == 1;
            return new Label(
                    other.words + "、" + words,
                    List.copyOf(both),
                    sameRow ? whole || other.whole : whole && other.whole);
        }
    }

    private static final List<Label> LABELS = List.of(
            part("主动公开", GRANTED),
            whole("同意公开", GRANTED),
            whole("全部公开", GRANTED),
            whole("全文公开", GRANTED),
            whole("完全公开", GRANTED),
            whole("准予公开", GRANTED),
            whole("同意部分公开", PARTIAL),
            whole("区分处理后公开", PARTIAL),
            whole("予以部分公开", PARTIAL),
            whole("部分公开", PARTIAL),
            new Label("不予以公开", DENIED, true),
            new Label("不予公开", DENIED, true),
            new Label("不同意公开", DENIED, true),
            whole("予以公开", GRANTED),
            whole("国家秘密", DENIED_STATE_SECRET),
            whole("法律行政法规禁止公开", DENIED_LAW_FORBIDDEN),
            whole("法律、行政法规禁止公开", DENIED_LAW_FORBIDDEN),
            whole("法律法规禁止公开", DENIED_LAW_FORBIDDEN),
            whole("三安全一稳定", DENIED_SAFETY_STABILITY),
            whole("第三方合法权益", DENIED_THIRD_PARTY),
            whole("第三方权益", DENIED_THIRD_PARTY),
            whole("内部事务信息", DENIED_INTERNAL_AFFAIRS),
            whole("内部事务", DENIED_INTERNAL_AFFAIRS),
            whole("过程性信息", DENIED_PROCESS),
            whole("行政执法案卷", DENIED_ENFORCEMENT_FILE),
            whole("行政查询事项", DENIED_ADMIN_QUERY),
            whole("行政查询", DENIED_ADMIN_QUERY),
            whole("执法案卷", DENIED_ENFORCEMENT_FILE),
            whole("过程信息", DENIED_PROCESS),
            whole("信息不存在或非本机关掌握", UNABLE_NOT_HELD),
            whole("信息不存在或非本机关公开", UNABLE_NOT_HELD),
            whole("不掌握相关政府信息", UNABLE_NOT_HELD),
            whole("本机关不掌握", UNABLE_NOT_HELD),
            whole("不掌握", UNABLE_NOT_HELD),
            part("信息不存在", UNABLE_NOT_HELD),
            part("非本机关", UNABLE_NOT_HELD),
            part("不属于本机关", UNABLE_NOT_HELD),
            part("不属于本行政机关", UNABLE_NOT_HELD),
            whole("没有现成信息需要另行制作", UNABLE_NEEDS_CREATION),
            whole("没有现成信息", UNABLE_NEEDS_CREATION),
            whole("无现成信息", UNABLE_NEEDS_CREATION),
            whole("需要另行制作", UNABLE_NEEDS_CREATION),
            whole("需另行制作", UNABLE_NEEDS_CREATION),
            whole("申请内容仍不明确", UNABLE_UNCLEAR),
            whole("仍不明确", UNABLE_UNCLEAR),
            whole("补正后申请内容仍不明确", UNABLE_UNCLEAR),
            whole("补正后仍不明确", UNABLE_UNCLEAR),
            new Label("无法提供", UNABLE, true),
            whole("信访举报投诉类申请", REFUSED_PETITION),
            whole("信访举报投诉类", REFUSED_PETITION),
            whole("信访举报类", REFUSED_PETITION),
            whole("信访投诉类", REFUSED_PETITION),
            whole("信访举报投诉", REFUSED_PETITION),
            whole("信访诉求", REFUSED_PETITION),
            whole("信访事项", REFUSED_PETITION),
            whole("重复申请", REFUSED_REPEAT),
            whole("公开出版物", REFUSED_PUBLICATION),
            whole("大量反复申请", REFUSED_MASS),
            whole("大量、反复申请", REFUSED_MASS),
            whole("重复提出", REFUSED_REPEAT),
            whole("重新出具已获取信息", REFUSED_RECONFIRM),
            whole("重新出具", REFUSED_RECONFIRM),
            new Label("不予处理", REFUSED, true),
            whole("不补正、行政机关不再处理其政府信息公开申请", OTHER_NO_CORRECTION),
            whole("费用、行政机关不再处理其政府信息公开申请", OTHER_FEE_UNPAID),
            whole("逾期不补正", OTHER_NO_CORRECTION),
            whole("逾期未补正", OTHER_NO_CORRECTION),
            whole("逾期未作补正", OTHER_NO_CORRECTION),
            whole("逾期未缴费", OTHER_FEE_UNPAID),
            whole("未按期缴纳费用", OTHER_FEE_UNPAID),
            whole("逾期未按收费通知", OTHER_FEE_UNPAID),
            whole("申请内容不明确", UNABLE_UNCLEAR),
            whole("逾期不缴费", OTHER_FEE_UNPAID),
            whole("逾期未缴纳费用", OTHER_FEE_UNPAID),
            whole("未缴纳信息处理费", OTHER_FEE_UNPAID),
            whole("未缴纳政府信息公开信息处理费", OTHER_FEE_UNPAID),
            whole("不缴纳信息处理费", OTHER_FEE_UNPAID),
            whole("未交纳信息处理费", OTHER_FEE_UNPAID),
            whole("未缴信息处理费", OTHER_FEE_UNPAID),
            whole("逾期不缴纳费用", OTHER_FEE_UNPAID),
            whole("未按收费通知要求缴纳费用", OTHER_FEE_UNPAID),
            part("撤回", OTHER_ELSE),
            part("撤销", OTHER_ELSE),
            whole("其他处理", OTHER_NO_CORRECTION, OTHER_FEE_UNPAID, OTHER_ELSE, OTHER_ALL));

    /** 公开, among other results. */
    static final Label FULL = whole("公开", GRANTED);

    /** 不公开, among other results. */
    static final Label NONE = new Label("不公开", DENIED, true);

    /** 公开或部分公开. */
    static final Label GIVEN = whole("公开、部分公开", GRANTED, PARTIAL);

    /** 信息不存在或非本机关掌握. */
    static final Label NOT_HELD = whole("本机关不掌握相关政府信息", UNABLE_NOT_HELD);

    private ResultLabels() {}

    /** The words of all labels. */
    static List<String> words() {
        return LABELS.stream().map(Label::words).toList();
    }

    /** "属于内部事务信息不予公开的2件": the reason that is named is counted, not the group it belongs to. */
    static Label reasonOf(Label label, String words) {
        if (label.rows().size() < 2) {
            return label;
        }
        String clause = words.substring(words.lastIndexOf('，') + 1);
        if (clause.contains("等")) {
            return label;
        }
        Label together = null;
        for (Label reason : all(clause)) {
            if (reason.rows().size() == 1 && label.rows().containsAll(reason.rows())) {
                together = together == null ? reason : together.with(reason);
            }
        }
        boolean another = together != null && isJoined(clause, together.words());
        return together == null || another ? label : together;
    }

    /** "信访投诉或重复申请不予处理7件": one reason beside another. */
    private static boolean isJoined(String clause, String reason) {
        int at = clause.indexOf(reason);
        int end = at + reason.length();
        return (at > 0 && "或和与及".indexOf(clause.charAt(at - 1)) >= 0)
                || (end < clause.length() && "或和与及".indexOf(clause.charAt(end)) >= 0);
    }

    /** Every label in the words, none inside a longer one. */
    static List<Label> all(String words) {
        List<Label> found = new ArrayList<>();
        String rest = words;
        for (Label label : LABELS) {
            if (rest.contains(label.words())) {
                found.add(label);
                rest = rest.replace(label.words(), "＃");
            }
        }
        return found;
    }

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
