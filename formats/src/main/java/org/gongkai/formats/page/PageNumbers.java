package org.gongkai.formats.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which bare numbers at the edge of pages count the pages: those that grow by one from page to page, always at the same height. A
 * figure of a table that happens to stand there does not.
 */
final class PageNumbers {

    private static final Pattern BARE = Pattern.compile("[0-9０-９]{1,4}");

    /** A single number that fits its page is none unless it stands so many times its size apart from the text. */
    private static final float APART = 2.2f;

    /** At least this share of the pages with a number at the edge must follow one count. */
    private static final double MOST = 0.6;

    /** Heights that differ by less are one. */
    private static final float SAME_HEIGHT = 4;

    /**
     * A count of pages.
     *
     * @param offset the number of the first page
     * @param height how far below the upper edge it stands, or above the lower one if negative
     */
    private record Count(int offset, int height) {}

    private final List<Page> pages;

    /** The count that most pages follow; null if there is none. */
    private final @Nullable Count count;

    /** @param edges the lines at the edges of each page, from the top down */
    PageNumbers(List<Page> pages, List<List<TextLine>> edges) {
        this.pages = pages;
        this.count = count(edges);
    }

    /** Whether the line has nothing but a number. */
    static boolean isBare(TextLine line) {
        return BARE.matcher(squeezed(line)).matches();
    }

    /** Whether the bare number is that of the page with this index, all of whose lines are given. */
    boolean has(int page, TextLine line, List<TextLine> all) {
        return count == null
                ? number(line) == page + 1 && isApart(line, all)
                : countOf(page, line).equals(count);
    }

    private @Nullable Count count(List<List<TextLine>> edges) {
        Map<Count, Integer> support = new HashMap<>();
        int candidates = 0;
        for (int page = 0; page < edges.size(); page++) {
            int index = page;
            Set<Count> counts = edges.get(page).stream()
                    .filter(PageNumbers::isBare)
                    .filter(line -> number(line) > 0)
                    .map(line -> countOf(index, line))
                    .collect(Collectors.toSet());
            counts.forEach(one -> support.merge(one, 1, Integer::sum));
            candidates += counts.isEmpty() ? 0 : 1;
        }
        int needed = Math.max(2, (int) Math.ceil(MOST * candidates));
        return support.entrySet().stream()
                .filter(entry -> entry.getValue() >= needed)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private Count countOf(int page, TextLine line) {
        float height = pages.get(page).height();
        float below = line.base() < height / 2 ? line.base() : line.base() - height;
        return new Count(number(line) - page, Math.round(below / SAME_HEIGHT));
    }

    private static boolean isApart(TextLine line, List<TextLine> all) {
        return all.stream()
                .filter(other -> other != line)
                .noneMatch(other -> Math.abs(other.base() - line.base()) < APART * line.size());
    }

    private static int number(TextLine line) {
        return Integer.parseInt(squeezed(line));
    }

    private static String squeezed(TextLine line) {
        return line.text().replaceAll("[\\s\\p{Z}]+", "");
    }
}
