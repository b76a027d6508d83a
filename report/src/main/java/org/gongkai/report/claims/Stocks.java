package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;
import org.jspecify.annotations.Nullable;

/**
 * Reads accounts in which something goes off: a stock from the beginning of the year to its end ("年初54件，新增8件，废止10件，
 * 年末52件"), and what is left of a figure ("应办174件，扣除结转的11件，实际办结163件").
 */
final class Stocks {

    private static final Pattern FIRST =
            Pattern.compile("(?:年初|上年末|上年底|去年底|去年末|期初|20\\d\\d年(?:底|末)|原有|由上年|从上年|由年初|从年初|由去年|从去年)[^，；。：0-9]{0,16}$");
    private static final Pattern LAST = Pattern.compile(
            "(?:年末|年底|期末|12月31日|目前|现有|现行有效|存量|总数)[^，；。：0-9]{0,14}$|(?:减少|增加|降|增|下降|变|调整|压减|精简|整合)(?:至|到|为)$");
    private static final Pattern MORE =
            Pattern.compile("(?:新增|新建|新开|新设|增设|开设|开通|注册|新制定|新制发|新出台|新印发|新发|增加|纳入|制定|制发|出台)[^，；。：0-9]{0,12}$");
    private static final Pattern LESS =
            Pattern.compile("(?:废止|取消|撤销|注销|关停|关闭|撤并|合并|归并|整合|停用|核减|减少|删除|失效|清理|退出|调出|移出)[^，；。：0-9]{0,12}$");
    /** "新制定3件，没有废止": the account is whole without a figure of what went off. */
    private static final Pattern NONE_LESS =
            Pattern.compile("(?:没有|未|无|未有)(?:文件)?(?:被)?(?:废止|失效|取消|撤销|注销|关停|核减|减少|清理)(?=[，；。、或和]|$)");

    /** "关停6个、整合3个，全年减少9个": both together once more. */
    private static final Pattern SUBTOTAL = Pattern.compile("(?:全年|年内|共|合计|累计|净)(?:减少|增加|压减|精简)[^，；。：0-9]{0,6}$");

    private static final Pattern SCREENED = Pattern.compile("(?:审核|审查|初审|报送|投稿|收到|接收|提交)[^，；。：0-9]{0,12}$");
    private static final Pattern DOWN = Pattern.compile("^(?:其中)?(?:审核|审查)?(?:驳回|退回|未通过|不予采用|不予发布|不予通过)(?:的|信息|稿件)?$");
    private static final Pattern THROUGH = Pattern.compile("^(?:实际|最终|其余)[^，；。：0-9]{0,8}$");
    private static final Pattern OFF = Pattern.compile("(?:扣除|剔除|除去|减去|去除|扣减)[^，；。：0-9]{0,14}$");
    private static final Pattern LEFT = Pattern.compile("(?:实际|净|实有|剩余|还剩|余下|最终|实收|共)[^，；。：0-9]{0,12}$");
    /** Figures in between that belong to something else. */
    private static final int FARTHEST = 6;

    private Stocks() {}

    static List<Breakdown> in(Sentence paragraph) {
        String text = paragraph.text();
        List<Breakdown> found = new ArrayList<>();
        if (text.contains("驳回") || text.contains("退回") || text.contains("未通过") || text.contains("不予采用")) {
            screened(paragraph, found);
        }
        if (text.contains("扣") || text.contains("除") || text.contains("减去")) {
            rest(paragraph, found);
        }
        if (text.contains("年初")
                || text.contains("上年")
                || text.contains("去年")
                || text.contains("原有")
                || text.contains("期初")
                || text.contains("年底")) {
            Breakdown stock = stock(paragraph);
            if (stock != null) {
                found.add(stock);
            }
        }
        return found;
    }

    /** "审核信息3091条，驳回135条，实际发布2956条": what was looked at is turned down or let through. */
    private static void screened(Sentence paragraph, List<Breakdown> found) {
        List<Quantity> all = paragraph.quantities();
        for (int i = 2; i < all.size(); i++) {
            List<Quantity> parts = List.of(all.get(i - 1), all.get(i));
            Quantity whole = all.get(i - 2);
            boolean alike = parts.stream().allMatch(whole::sameUnit) && exact(whole, all.get(i - 1), all.get(i));
            boolean told = alike
                    && SCREENED.matcher(paragraph.clauseBefore(whole)).find()
                    && DOWN.matcher(paragraph.clauseBefore(all.get(i - 1))).find()
                    && THROUGH.matcher(paragraph.clauseBefore(all.get(i))).find();
            if (told) {
                boolean holds = Parts.sum(parts).compareTo(whole.value()) == 0;
                found.add(new Breakdown(paragraph, whole, parts, Closed.KINDS, holds));
            }
        }
    }

    private static void rest(Sentence paragraph, List<Breakdown> found) {
        List<Quantity> all = paragraph.quantities();
        for (int i = 1; i + 1 < all.size(); i++) {
            Quantity from = all.get(i - 1);
            Quantity off = all.get(i);
            Quantity left = all.get(i + 1);
            boolean alike = from.sameUnit(off) && from.sameUnit(left) && exact(from, off, left);
            if (alike
                    && OFF.matcher(paragraph.clauseBefore(off)).find()
                    && LEFT.matcher(paragraph.clauseBefore(left)).find()) {
                found.add(account(paragraph, left, List.of(from, off.times(-1))));
            }
        }
    }

    /** The account of the first stock that is told whole; null where a figure of it is missing or told twice. */
    private static @Nullable Breakdown stock(Sentence paragraph) {
        List<Quantity> all = paragraph.quantities();
        Quantity first = null;
        Quantity last = null;
        List<Quantity> changes = new ArrayList<>();
        int seen = 0;
        for (Quantity quantity : all) {
            String words = words(paragraph, quantity);
            boolean count = quantity.isCount() && quantity.exact() && (first == null || quantity.sameUnit(first));
            if (!count || (!changes.isEmpty() && !changes.getFirst().sameUnit(quantity))) {
                continue;
            }
            if (FIRST.matcher(words).find()) {
                if (first != null) {
                    return null;
                }
                first = quantity;
            } else if (LAST.matcher(words).find()) {
                if (last != null || changes.isEmpty()) {
                    return null;
                }
                last = quantity;
            } else if (changes.size() > 1 && SUBTOTAL.matcher(words).find()) {
                continue;
            } else if (LESS.matcher(words).find()) {
                changes.add(quantity.times(-1));
            } else if (MORE.matcher(words).find()) {
                changes.add(quantity);
            } else if (first != null || !changes.isEmpty()) {
                return null;
            }
            if (++seen > FARTHEST || (first != null && last != null)) {
                break;
            }
        }
        withoutTotals(changes);
        boolean both = changes.stream().anyMatch(change -> change.value().signum() < 0)
                || NONE_LESS.matcher(paragraph.text()).find();
        if (first == null
                || last == null
                || changes.isEmpty()
                || !both
                || changes.size() > 3
                || !first.sameUnit(last)) {
            return null;
        }
        List<Quantity> parts = new ArrayList<>(changes);
        parts.addFirst(first);
        return account(paragraph, last, parts);
    }

    /** "关停6个、整合3个，全年减少9个": the last of the changes only tells the others together. */
    private static void withoutTotals(List<Quantity> changes) {
        if (changes.size() > 2
                && Parts.sum(changes.subList(0, changes.size() - 1))
                                .compareTo(changes.getLast().value())
                        == 0) {
            changes.removeLast();
        }
    }

    /** The words before the figure in its clause, behind the figure before. */
    private static String words(Sentence paragraph, Quantity quantity) {
        String clause = paragraph.clauseBefore(quantity);
        return clause.substring(clause.lastIndexOf('、') + 1);
    }

    private static boolean exact(Quantity... quantities) {
        for (Quantity quantity : quantities) {
            if (!quantity.exact() || !(quantity.isCount() || quantity.isMoney())) {
                return false;
            }
        }
        return true;
    }

    private static Breakdown account(Sentence paragraph, Quantity whole, List<Quantity> parts) {
        BigDecimal sum = Parts.sum(parts);
        return new Breakdown(paragraph, whole, parts, Closed.TOTAL, sum.compareTo(whole.value()) == 0);
    }
}
