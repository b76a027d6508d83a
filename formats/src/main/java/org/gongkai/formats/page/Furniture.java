package org.gongkai.formats.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands at the edge of every page and belongs to none: page numbers, running heads and feet. */
final class Furniture {

    private static final Pattern NUMBER =
            Pattern.compile("[-—–－―·•~第/|]*[0-9０-９]{1,4}[-—–－―·•~页/|]*(?:[/共,，-]*第?[0-9]{1,4}页?)?");

    private static final Pattern FIGURE = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

    /** How much of the page counts as its edge at the top and at the bottom. */
    private static final float EDGE = 0.12f;

    /** So many lines at either edge are looked at. */
    private static final int LINES = 2;

    private Furniture() {}

    /** Takes it out of the lines of each page. */
    static void remove(List<Page> pages, List<List<TextLine>> lines) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (String key : keys(pages.get(i), lines.get(i))) {
                seen.merge(key, 1, Integer::sum);
            }
        }
        int often = Math.max(2, (pages.size() + 1) / 2);
        List<List<TextLine>> edges = IntStream.range(0, pages.size())
                .mapToObj(i -> edge(pages.get(i), lines.get(i)))
                .toList();
        PageNumbers numbers = new PageNumbers(pages, edges);
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            List<TextLine> own = lines.get(i);
            List<TextLine> edge = edges.get(i);
            List<TextLine> all = List.copyOf(own);
            own.removeIf(line -> edge.contains(line)
                    && (PageNumbers.isBare(line)
                            ? numbers.has(page, line, all)
                            : !isRow(line)
                                    && (NUMBER.matcher(squeezed(line)).matches()
                                            || seen.getOrDefault(key(line), 0) >= often)));
        }
    }

    /** Whether it has as many figures as only the row of a table has. */
    private static boolean isRow(TextLine line) {
        long figures = Stream.of(line.text().strip().split("\\s+", -1))
                .filter(part -> FIGURE.matcher(part).matches())
                .count();
        return figures > 2;
    }

    private static Set<String> keys(Page page, List<TextLine> lines) {
        Set<String> keys = new HashSet<>();
        edge(page, lines).forEach(line -> keys.add(key(line)));
        return keys;
    }

    private static List<TextLine> edge(Page page, List<TextLine> lines) {
        int count = lines.size();
        return IntStream.range(0, count)
                .filter(i -> i < LINES || i >= count - LINES)
                .mapToObj(lines::get)
                .filter(line -> line.base() < EDGE * page.height() || line.base() > (1 - EDGE) * page.height())
                .toList();
    }

    /** The line without its figures, and the height at which it stands. */
    private static String key(TextLine line) {
        return Math.round(line.base() / 4) + squeezed(line).replaceAll("[0-9]+", "0");
    }

    private static String squeezed(TextLine line) {
        return line.text().replaceAll("[\\s\\p{Z}]+", "");
    }
}
