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

    private ItemLines() {}

    /** The items behind the line, without their numbers and stops; empty where it opens no list or fewer than two follow. */
    static List<String> behind(String text, List<Line> lines, int opening) {
        if (!text.endsWith("：")
                || !OPENS.matcher(text).find()
                || Quantities.in(text).isEmpty()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (int next = opening + 1; next < lines.size() && items.size() < MOST_ITEMS; next++) {
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
                break;
            }
        }
        return items.size() > 1 ? items : List.of();
    }
}
