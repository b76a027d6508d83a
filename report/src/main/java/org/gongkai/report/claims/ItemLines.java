package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.Line;

/**
 * A list whose items stand each on a line of its own behind a line that gives their whole and ends in a colon: "公开信息130条，其中：",
 * "（1）机构职能12条；", "（2）…".
 */
final class ItemLines {

    private static final int LONGEST_ITEM = 40;
    private static final int MOST_ITEMS = 30;

    /** The whole, and nothing behind it but words that lead to the list. */
    private static final Pattern OPENS = Pattern.compile("[0-9万千百十一两二三四五六七八九][^0-9。；]{1,24}(?:。其中)?：$");

    private static final Pattern NUMBER =
            Pattern.compile("^(?:（[0-9一二三四五六七八九十]{1,2}）|[0-9]{1,2}[.、．](?![0-9])|[①-⑳]|[一二三四五六七八九十]是|[—·●•▪-]+)");
    /** An item ends in its figure, with a noun behind it at most, and says nothing else. */
    private static final Pattern ITEM =
            Pattern.compile("[^0-9，。；：]{2,24}：?[0-9][0-9.,]*[^0-9，。；：]{1,8}(?:，占[^0-9，。；：]{0,8}[0-9.]+%)?([；，。、]?)");

    /** "申请人构成：": a title that says of what the items are, without the whole. */
    private static final Pattern TITLE =
            Pattern.compile("[^0-9，。；：]{0,12}(?:申请人|渠道|方式|途径|来源|构成|结果|情况|分类|类型|明细|统计|如下)[^0-9，。；：]{0,8}：");
    /** The whole behind the items. */
    private static final Pattern TOTAL =
            Pattern.compile("((?:以上)?(?:合计|共计|总计|共)[^0-9，。；：]{0,8}[0-9][0-9,]*[^0-9，。；：]{1,3})。?");

    private ItemLines() {}

    /** The items behind the line, without their numbers and stops; empty where it opens no list or fewer than two follow. */
    static List<String> behind(String text, List<Line> lines, int opening) {
        boolean counted = text.endsWith("：")
                && OPENS.matcher(text).find()
                && !Quantities.in(text).isEmpty();
        if (!counted && !TITLE.matcher(text).matches()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        int next = opening + 1;
        for (; next < lines.size() && items.size() < MOST_ITEMS; next++) {
            String line = lines.get(next).text();
            String item = line.length() > LONGEST_ITEM
                    ? ""
                    : NUMBER.matcher(Sentences.plain(line)).replaceFirst("");
            Matcher matcher = ITEM.matcher(item);
            if (!matcher.matches()) {
                break;
            }
            items.add(item.substring(0, matcher.start(1)));
            if (matcher.group(1).equals("。")) {
                next++;
                break;
            }
        }
        Matcher total = TOTAL.matcher(
                next < lines.size() && lines.get(next).text().length() <= LONGEST_ITEM
                        ? Sentences.plain(lines.get(next).text())
                        : "");
        if (items.size() > 1 && total.matches()) {
            items.add(total.group(1));
        }
        return items.size() > 1 ? items : List.of();
    }
}
