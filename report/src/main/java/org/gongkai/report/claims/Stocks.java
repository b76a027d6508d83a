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
    private static final Pattern LAST =
            Pattern.compile("(?:年末|年底|期末|12月31日|目前|现有|现行有效|存量|总数)[^，；。：0-9]{0,14}$|(?:减少|增加|降|增|下降|变)(?:至|到|为)$");
    private static final Pattern MORE =
            Pattern.compile("(?:新增|新建|新开|新制定|新制发|新出台|新印发|新发|增加|纳入|制定|制发|出台)[^，；。：0-9]{0,12}$");
    private static final Pattern LESS = Pattern.compile("(?:废止|取消|撤销|注销|关停|核减|减少|删除|失效|清理|退出|调出|移出)[^，；。：0-9]{0,12}$");
    private static final Pattern OFF = Pattern.compile("(?:扣除|剔除|除去|减去|去除|扣减)[^，；。：0-9]{0,14}$");
    private static final Pattern LEFT = Pattern.compile("(?:实际|净|实有|剩余|还剩|余下|最终|实收|共)[^，；。：0-9]{0,12}$");
    /** Figures in between that belong to something else. */
    private static final int FARTHEST = 6;

    private Stocks() {}

    static List<Breakdown> in(Sentence paragraph) {
        String text = paragraph.text();
        List<Breakdown> found = new ArrayList<>();
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
        boolean both = changes.stream().anyMatch(change -> change.value().signum() < 0);
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
