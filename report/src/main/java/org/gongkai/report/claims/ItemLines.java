package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.Line;

/**
 * A list whose items stand each on a line of its own: behind a line that gives their whole ("公开信息130条，其中：", "（1）机构职能12条；"), or
 * before one that does ("网站公开120条", "微信公开245条", "合计365条").
 */
final class ItemLines {

    private static final int LONGEST_ITEM = 40;
    private static final int MOST_ITEMS = 30;

    /** The whole, and nothing behind it but words that lead to the list. */
    private static final Pattern OPENS = Pattern.compile("[0-9万千百十一两二三四五六七八九][^0-9。；]{1,24}(?:。其中)?：$");
    /** The whole alone; the words that lead to the list stand on the next line. */
    private static final Pattern WHOLE = Pattern.compile("[0-9][^0-9，。；：]{1,10}[，。；]?$");

    private static final Pattern LEADS = Pattern.compile("其中[：，]?|(?:具体|分别|分类|其中)[^0-9，。；：]{0,8}：");

    private static final Pattern NUMBER =
            Pattern.compile("^(?:（[0-9一二三四五六七八九十]{1,2}）|[0-9]{1,2}[.、．](?![0-9])|[①-⑳]|[一二三四五六七八九十]是|[—·●•▪-]+)");
    /** An item ends in its figure, with a noun behind it at most, and says nothing else. */
    private static final Pattern ITEM =
            Pattern.compile("[^0-9，。；：]{2,24}：?[0-9][0-9.,]*[^0-9，。；：]{1,8}(?:，占[^0-9，。；：]{0,8}[0-9.]+%)?([；，。、]?)");
    /** "以上三种方式共公开信息414条。". */
    private static final Pattern TOTAL = Pattern.compile(
            "(?:以上|上述)?[^0-9，。；：]{0,10}(?:合计|共计|总计|总数|小计|共)[^0-9，。；：]{0,8}：?[0-9][0-9.,]*[^0-9，。；：]{1,8}[；。]?");

    /** "申请人构成：": a title that says of what the items are, without the whole. */
    private static final Pattern TITLE =
            Pattern.compile("[^0-9，。；：]{0,12}(?:申请人|渠道|方式|途径|来源|构成|结果|情况|分类|类型|明细|统计|如下)[^0-9，。；：]{0,8}：");

    private ItemLines() {}

    /**
     * Lines that are one list.
     *
     * @param text all of them as one sentence
     * @param lines how many lines besides the first it takes
     */
    record Joined(String text, int lines) {}

    /** The list that the line is the first of; itself alone where it is of none. */
    static Joined from(String text, List<Line> lines, int index) {
        int next = index + 1;
        boolean opens = text.endsWith("：")
                && OPENS.matcher(text).find()
                && !Quantities.in(text).isEmpty();
        opens |= TITLE.matcher(text).matches();
        String lead = opens ? text : "";
        if (!opens && leadsBehind(text, lines, next)) {
            lead = text.replaceAll("[，。；]$", "") + "，其中：";
            opens = true;
            next++;
        }
        Joined alone = new Joined(text, 0);
        String first = opens || text.length() > LONGEST_ITEM ? "" : item(text);
        if (!opens && (first.isEmpty() || TOTAL.matcher(text).matches())) {
            return alone;
        }
        List<String> items = new ArrayList<>();
        if (!opens) {
            items.add(first);
        }
        String total = "";
        boolean ended = !opens && text.endsWith("。");
        for (; next < lines.size() && items.size() < MOST_ITEMS; next++) {
            String line = plain(lines.get(next));
            if (TOTAL.matcher(line).matches()) {
                total = "，" + withoutColon(line.replaceAll("[；。]$", ""));
                next++;
                break;
            }
            String item = ended ? "" : item(line);
            if (item.isEmpty()) {
                break;
            }
            items.add(item);
            ended = line.endsWith("。");
        }
        if (items.size() < 2 || (!opens && total.isEmpty())) {
            return alone;
        }
        return new Joined(lead + String.join("；", items) + total + "。", next - index - 1);
    }

    /** "工作动态：96条" names its figure as "工作动态96条" does. */
    private static String withoutColon(String item) {
        int colon = item.indexOf('：');
        return colon < 0 ? item : item.substring(0, colon) + item.substring(colon + 1);
    }

    private static boolean leadsBehind(String text, List<Line> lines, int next) {
        return next < lines.size()
                && WHOLE.matcher(text).find()
                && LEADS.matcher(plain(lines.get(next))).matches();
    }

    private static String plain(Line line) {
        return line.text().length() > LONGEST_ITEM + LONGEST_ITEM ? "" : Sentences.plain(line.text());
    }

    /** The item without its number and stop; empty where the line is none. */
    private static String item(String line) {
        String item = line.length() > LONGEST_ITEM ? "" : NUMBER.matcher(line).replaceFirst("");
        Matcher matcher = ITEM.matcher(item);
        return matcher.matches() ? withoutColon(item.substring(0, matcher.start(1))) : "";
    }
}
