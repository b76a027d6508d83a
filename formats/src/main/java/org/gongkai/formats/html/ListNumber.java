package org.gongkai.formats.html;

import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of an ordered list: they stand nowhere in the page's text. */
final class ListNumber {

    private static final Pattern NUMBERED =
            Pattern.compile("[\\s\\u00a0\\u3000]*([（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）、.．]|[①-⑳]).*", Pattern.DOTALL);

    private final IdentityHashMap<Element, Integer> last = new IdentityHashMap<>();

    /** The number of an item with its full stop, or nothing where its list shows none. */
    String of(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol") || !showsNumbers(list)) {
            return "";
        }
        int previous = last.getOrDefault(list, wholeNumber(list.attr("start"), 1) - 1);
        int number = wholeNumber(item.attr("value"), previous + 1);
        last.put(list, number);
        return number + ".";
    }

    /** Whether the item's own words already begin with a number. */
    static boolean begins(String words) {
        return NUMBERED.matcher(words).matches();
    }

    private static boolean showsNumbers(Element list) {
        String type = list.attr("type");
        return (type.isEmpty() || type.equals("1")) && !list.attr("style").contains("none");
    }

    private static int wholeNumber(String value, int otherwise) {
        return value.length() < 6 && !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(value)
                : otherwise;
    }
}
