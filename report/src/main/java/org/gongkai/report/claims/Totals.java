package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;
import org.jspecify.annotations.Nullable;

/** Reads totals that stand behind what they add up: "31条、24条、19条，三类合计74条". */
final class Totals {

    /** A total that says of what: 三项合计, 以上共计, 两个渠道共计. */
    private static final Pattern OF_ALL = Pattern.compile("^(?:以上|上述|以上各项|前述)?([二两三四五六七八九十]|[2-9])?"
            + "(?:者|类|项|级|个|部分|大类|种|方面)?[^，；。：0-9]{0,8}?(?:合计|共计|总计|相加|(?<!公)共|累计|加起来|总数)[^，；。：0-9]{0,6}$");

    private static final Pattern NAMES_ALL =
            Pattern.compile("^(?:以上|上述|前述|各[类项]|[二两三四五六七八九十2-9](?:者|类|项|级|个|部分|大类|种|方面))");
    /** A bare total. */
    private static final Pattern BARE =
            Pattern.compile("^(?:全年|年度|本年度?|总的)?(?:共计|合计|总计|累计|共|总数|总量|一共|总共)(?:活动|信息|申请)?(?:为|是)?(?:活动|信息)?$");
    /** A total of anything near by: it is one only if it comes near the sum. */
    private static final Pattern LOOSE = Pattern.compile(
            "^[^，；。：、0-9]{0,12}?(?:共计|合计|总计|累计|(?<!公)共|一共|总共|[构组]成了?|总金额|总额|总数|总量)(?:为|是|达)?[^，；。：、0-9]{0,12}$");

    private static final Pattern OF_YEAR = Pattern.compile("^(?:全年|全年度)(?:公开|发布|编发|推送|信息|合)*$");
    private static final Pattern LAST_OF_YEAR = Pattern.compile("下半年|四季度|12月");
    /** "加上结转的10件，应办130件": the last part says that it is added. */
    private static final Pattern ADDED = Pattern.compile("^(?:另)?(?:加上|连同|加|有上年|有结转|有去年)");

    private static final Pattern WITH_ADDED =
            Pattern.compile("^(?:全年|年内)?(?:共|总共|合计|共计|应|需|实际)*(?:办理|应办|办|处理|受理|应办理)?$");

    private static final Pattern ENUMERATED = Pattern.compile("[一二三四五六七八九十]是|第.(?:部分|类)");
    private static final String SEPARATORS = "，、；：。";

    /** A longer clause without a figure is a thought of its own. */
    private static final int LONGEST_NAME = 8;

    /** No list is longer than this many characters; more of a paragraph is not gone through for every figure in it. */
    private static final int REACH = 1_000;

    /** A total whose own parts follow it, and are not those before it. */
    private static final Pattern OWN_LIST = Pattern.compile("[，：。]?(?:分别|其中|包括|包含)");

    private Totals() {}

    static @Nullable Breakdown endingIn(Sentence paragraph, Quantity total) {
        String text = paragraph.text();
        int clause = paragraph.clauseStart(total.start());
        String words = text.substring(clause, total.start());
        boolean all = NAMES_ALL.matcher(words).find() && OF_ALL.matcher(words).find();
        boolean bare = BARE.matcher(words).matches();
        boolean perhapsAdded = WITH_ADDED.matcher(words).matches();
        boolean perhaps = !all && !bare && (LOOSE.matcher(words).matches() || endsYear(paragraph, clause, words));
        if (clause == 0 || PartKinds.isRemainder(words) || !(all || bare || perhapsAdded || perhaps)) {
            return null;
        }
        boolean ownList =
                OWN_LIST.matcher(text).region(total.end(), text.length()).lookingAt();
        if (ownList && !all) {
            return null;
        }
        List<Quantity> parts = before(paragraph, clause, total, all);
        if (perhaps) {
            parts = nearest(parts, total);
        }
        boolean near = perhaps && parts.size() > 1 && isNear(paragraph, parts, words, total);
        boolean added = !parts.isEmpty()
                && ADDED.matcher(paragraph.clauseBefore(parts.getLast())).find();
        boolean open = !parts.isEmpty() && text.startsWith("等", parts.getLast().end());
        if (parts.size() < 2
                || open
                || !(all || bare || added || near)
                || !parts.stream().allMatch(Quantity::stated)) {
            return null;
        }
        int count = count(words);
        if (count > 1 && count < parts.size() && opensList(text, parts.getFirst())) {
            return null;
        }
        if (count > 1 && count < parts.size()) {
            parts = parts.subList(parts.size() - count, parts.size());
        } else if (added) {
            parts = withAdded(parts, total);
        }
        boolean listed = bare && parts.size() > 2 && areLines(text, parts);
        boolean agrees = listed ? agrees(parts, total, parts.size()) : agrees(parts, total, 2);
        return new Breakdown(paragraph, total, parts, Closed.TOTAL, agrees);
    }

    /** What was there and what is added to it; the figure before what is added, or the first one, whichever comes nearer. */
    private static List<Quantity> withAdded(List<Quantity> parts, Quantity total) {
        List<Quantity> best = List.of(parts.getFirst(), parts.getLast());
        for (Quantity part : parts.subList(1, parts.size() - 1)) {
            List<Quantity> two = List.of(part, parts.getLast());
            BigDecimal miss = Parts.sum(two).subtract(total.value()).abs();
            if (miss.compareTo(Parts.sum(best).subtract(total.value()).abs()) < 0) {
                best = two;
            }
        }
        return best;
    }

    /** "上半年986条，下半年1160条，全年2136条": the year behind its halves. */
    private static boolean endsYear(Sentence paragraph, int clause, String words) {
        List<Quantity> before = paragraph.until(clause);
        return OF_YEAR.matcher(words).matches()
                && before.size() > 1
                && LAST_OF_YEAR
                        .matcher(paragraph.clauseBefore(before.getLast()))
                        .find();
    }

    /** The last parts, two or more, whose sum comes nearest to the total. */
    private static List<Quantity> nearest(List<Quantity> parts, Quantity total) {
        List<Quantity> best = parts;
        for (int from = 1; from + 2 <= parts.size(); from++) {
            List<Quantity> last = parts.subList(from, parts.size());
            BigDecimal miss = Parts.sum(last).subtract(total.value()).abs();
            if (miss.compareTo(Parts.sum(best).subtract(total.value()).abs()) < 0) {
                best = last;
            }
        }
        return best;
    }

    /** "新增栏目7个，调整栏目11个，共涉及栏目18个": the total shares a word with its parts and comes within a tenth of their sum. */
    private static boolean isNear(Sentence paragraph, List<Quantity> parts, String words, Quantity total) {
        BigDecimal miss = Parts.sum(parts).subtract(total.value()).abs();
        boolean near = miss.compareTo(BigDecimal.TWO) <= 0
                || miss.multiply(BigDecimal.TEN).compareTo(total.value()) <= 0;
        String name = (words + paragraph.clauseAfter(total)).replaceAll("全年|年内|累计|合计|共计|总计", "");
        for (int i = 0; near && i + 2 <= name.length(); i++) {
            String pair = name.substring(i, i + 2);
            boolean shared = parts.stream()
                    .anyMatch(part -> (paragraph.clauseBefore(part) + paragraph.clauseAfter(part)).contains(pair));
            if (shared) {
                return true;
            }
        }
        boolean media = (words.contains("总量") || words.contains("总数"))
                && PartKinds.areMedia(
                        parts.stream().map(paragraph::clauseBefore).toList());
        return near
                && (media
                        || words.contains("成")
                        || OF_YEAR.matcher(words).matches()
                        || words.contains("金额")
                        || words.contains("合计")
                        || words.contains("共计")
                        || words.contains("总计"));
    }

    /** The figures that run up to the total, nothing but names between them. */
    private static List<Quantity> before(Sentence paragraph, int clause, Quantity total, boolean anyUnit) {
        String text = paragraph.text();
        List<Quantity> parts = new ArrayList<>();
        int from = clause;
        BitSet inBrackets = inBrackets(text, clause);
        for (Quantity part : paragraph.until(clause).reversed()) {
            if (clause - part.end() > REACH) {
                break;
            }
            boolean aside = inBrackets.get(part.start());
            if (aside && !(text.charAt(part.start() - 1) == '（' && text.startsWith("）", part.end()))) {
                continue;
            }
            String between = withoutBrackets(text.substring(aside ? part.end() + 1 : part.end(), from));
            if (stops(between)) {
                break;
            }
            boolean counts =
                    part.sameUnit(total) || (anyUnit && part.isCount() && total.isCount() && isShort(total, part));
            if (counts) {
                String words = wordsBefore(paragraph, part);
                parts.addFirst(words.endsWith("各") ? Parts.each(part, Parts.label(words), text) : part);
                from = part.start();
                if (opensList(text, part)) {
                    break;
                }
            }
        }
        return parts;
    }

    /** The words between the figure and the one before it. */
    private static String wordsBefore(Sentence paragraph, Quantity part) {
        List<Quantity> before = paragraph.until(part.start());
        return paragraph
                .text()
                .substring(before.isEmpty() ? 0 : before.getLast().end(), part.start());
    }

    /** Whether a list opens in the words before the figure: what stands before them is its whole. */
    private static boolean opensList(String text, Quantity part) {
        int start = part.start();
        while (start > 0 && "，、；：（）。".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int last = part.start();
        while (last > start && !Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        String name = text.substring(last, part.start());
        return name.contains("其中") || name.contains("包括") || name.contains("分别");
    }

    /** 场 is short for 场次. */
    private static boolean isShort(Quantity total, Quantity part) {
        return total.unit().endsWith("次") || (total.unit().equals("个") && !part.isPercent());
    }

    private static boolean stops(String between) {
        return between.contains("其中") || between.contains("包括") || hasLongClause(between);
    }

    private static boolean hasLongClause(String between) {
        int last = lastSeparator(between);
        int from = 0;
        for (int i = 0; i <= last; i++) {
            if (i == last || SEPARATORS.indexOf(between.charAt(i)) >= 0) {
                boolean isLong = i - from > LONGEST_NAME;
                if (isLong && !ENUMERATED.matcher(between).region(from, i).lookingAt()) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Where the name of the next part begins. */
    private static int lastSeparator(String between) {
        int last = 0;
        for (int i = 0; i < between.length(); i++) {
            last = SEPARATORS.indexOf(between.charAt(i)) >= 0 ? i : last;
        }
        return last;
    }

    private static String withoutBrackets(String text) {
        if (text.indexOf('（') < 0 && text.indexOf('）') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
            if (depth == 0 && c != '）') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** The places before the index that stand in brackets which their sentence opened. */
    private static BitSet inBrackets(String text, int to) {
        BitSet inside = new BitSet(to);
        int depth = 0;
        for (int i = Math.max(0, text.lastIndexOf('。', Math.max(0, to - REACH))); i < to; i++) {
            char c = text.charAt(i);
            inside.set(i, depth > 0);
            depth = c == '。' ? 0 : depth + (c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0);
        }
        return inside;
    }

    private static int count(String words) {
        Matcher matcher = OF_ALL.matcher(words);
        if (!matcher.find() || matcher.group(1) == null) {
            return 0;
        }
        String number = matcher.group(1);
        int at = "  两三四五六七八九十".indexOf(number);
        return number.equals("二") ? 2 : Character.isDigit(number.charAt(0)) ? number.charAt(0) - '0' : at;
    }

    /** "网站120条；公众号245条；公示栏36条": one list from its first item on. */
    private static boolean areLines(String text, List<Quantity> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (!text.startsWith("；", parts.get(i - 1).end())) {
                return false;
            }
        }
        int start = parts.getFirst().start();
        while (start > 0 && "，；：。".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start == 0 || "：。".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Whether the last parts, so many or more, are the total. */
    private static boolean agrees(List<Quantity> parts, Quantity total, int fewest) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal loss = Parts.rounding(total);
        for (int i = parts.size() - 1; i >= 0; i--) {
            sum = sum.add(parts.get(i).value());
            loss = loss.max(Parts.rounding(parts.get(i)));
            boolean several = parts.size() - i >= fewest;
            if (several && sum.subtract(total.value()).abs().compareTo(loss) <= 0) {
                return true;
            }
        }
        return false;
    }
}
