package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds live figures that somebody typed over: where a reference stood between some words, a number stands between the same words now, or behind
 * the same ones. A sentence that was deleted or written anew is no such place.
 */
final class TypedOver {
    private static final Pattern AROUND = Pattern.compile("[^{}\\n。；]*");
    private static final String NUMBER = "\\s*[0-9０-９零〇一二两三四五六七八九十百千万]";
    /** As many characters before and behind a figure tell its place. */
    private static final int NEAR = 4;

    private TypedOver() {}

    /**
     * The names of the figures that were typed over, in the order of the text.
     *
     * @param before the text with its references
     * @param after the same, edited
     */
    static List<String> in(String before, String after) {
        List<String> names = new ArrayList<>();
        Matcher reference = LiveFigures.REFERENCE.matcher(before);
        while (reference.find()) {
            String name = reference.group(1);
            if (!names.contains(name)
                    && count(before, reference.group()) > count(after, reference.group())
                    && hasNumberIn(after, behind(before, reference.start()))) {
                names.add(name);
            }
        }
        return names;
    }

    /** The words right before a place: at most {@link #NEAR}, and none of another sentence. */
    private static String behind(String text, int end) {
        String words = text.substring(Math.max(0, end - NEAR), end);
        Matcher last = AROUND.matcher(words);
        String near = "";
        while (last.find()) {
            near = last.end() == words.length() && !last.group().isEmpty() ? last.group() : near;
        }
        return near;
    }

    private static boolean hasNumberIn(String text, String behind) {
        return behind.length() >= 2
                && Pattern.compile(Pattern.quote(behind) + NUMBER).matcher(text).find();
    }

    private static int count(String text, String reference) {
        int count = 0;
        for (int at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at + 1)) {
            count++;
        }
        return count;
    }
}
