package org.gongkai.report.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Line;
import org.gongkai.report.rules.ItemMarker.Style;

/**
 * F-NUM 同一层次的序号连续：（一）（二）（三）、1.2.3.、一是二是三是，不跳号、不重号。
 *
 * <p>Lists may begin anew and stand inside one another. Named are only the two slips that leave no doubt: one number skipped
 * that appears nowhere in between, and one number given twice in a row. Chapters two to four hold tables whose labels are
 * numbered too; they are left out.
 */
final class ItemNumbers implements Rule {

    @Override
    public String id() {
        return "F-NUM";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        for (int chapter : report.form() == FormVersion.PRE2019 ? new int[] {1, 2, 3, 4, 5, 6} : new int[] {1, 5, 6}) {
            new Pass(report.lines(chapter), chapter, findings).run();
        }
    }

    /** One chapter being read. */
    private final class Pass {

        private final List<Line> lines;
        private final int chapter;
        private final Consumer<Finding> findings;
        private final Map<Style, Deque<ItemList>> open = new EnumMap<>(Style.class);

        Pass(List<Line> lines, int chapter, Consumer<Finding> findings) {
            this.lines = lines;
            this.chapter = chapter;
            this.findings = findings;
            for (Style style : Style.values()) {
                open.put(style, new ArrayDeque<>());
            }
        }

        void run() {
            for (int at = 0; at < lines.size(); at++) {
                Folded text = Folded.of(lines.get(at).text());
                for (ItemMarker marker : ItemMarker.in(text)) {
                    read(marker, at, text);
                }
                open.values().forEach(lists -> lists.removeIf(list -> list.inline));
            }
        }

        private void read(ItemMarker marker, int at, Folded text) {
            if (marker.style() == Style.BRACKETED_NUMERAL) {
                open.forEach((style, lists) -> {
                    if (style != Style.BRACKETED_NUMERAL) {
                        lists.clear();
                    }
                });
            }
            Deque<ItemList> lists = lists(marker.style());
            int number = marker.number();
            ItemList continued = lists.stream()
                    .filter(list -> list.last == number - 1)
                    .findFirst()
                    .orElse(null);
            if (continued != null) {
                while (lists.peek() != continued) {
                    lists.pop();
                }
                continued.inline |= !marker.atStart() && continued.at == at;
                continued.last = number;
                continued.at = at;
                continued.end = marker.to();
                return;
            }
            ItemList current = lists.peek();
            if (number == 1 || current == null) {
                lists.push(new ItemList(number, !marker.atStart(), at, marker.to()));
                return;
            }
            if (!current.spoilt) {
                judge(current, marker, at, text);
            }
            current.last = number;
            current.at = at;
            current.end = marker.to();
        }

        private Deque<ItemList> lists(Style style) {
            return open.getOrDefault(style, new ArrayDeque<>());
        }

        private void judge(ItemList list, ItemMarker marker, int at, Folded text) {
            int missing = list.last + 1;
            String place = marker.style() == Style.FIRSTLY
                    ? lines.get(at).where()
                    : chapter == 0 ? "preamble" : "section" + chapter;
            String found = text.original(marker.from(), marker.to());
            String evidence = text.around(marker.from(), marker.to(), 20);
            if (marker.number() == list.last) {
                list.spoilt = true;
                findings.accept(Draft.warning(id(), Kind.NUMBERING, Sources.NONE)
                        .at(
                                place,
                                marker.style().written(missing),
                                found,
                                evidence,
                                "twice",
                                found,
                                marker.style().written(missing)));
            } else if (marker.number() == missing + 1 && !isMentioned(missing, list, at, text, marker)) {
                list.spoilt = true;
                String bare = marker.style() == Style.FIRSTLY ? "" : unnumbered(list.at, at);
                String expected = marker.style().written(missing);
                findings.accept(Draft.warning(id(), Kind.NUMBERING_GAP, Sources.NONE)
                        .at(
                                place,
                                expected,
                                bare.isEmpty() ? found : "（无）",
                                bare.isEmpty() ? evidence : bare,
                                bare.isEmpty() ? "gap" : "bare",
                                expected,
                                found,
                                bare));
            }
        }

        /** Whether the missing number stands between the two items in any way of writing it. */
        private boolean isMentioned(int number, ItemList list, int to, Folded text, ItemMarker marker) {
            StringBuilder between = new StringBuilder();
            for (Line line : lines.subList(list.at, to)) {
                between.append(Folded.of(line.text()).text()).append('\n');
            }
            between.append(text.text(), 0, marker.from()).delete(0, Math.min(list.end, between.length()));
            if (anyWriting(marker.style(), number).matcher(between).find()) {
                return true;
            }
            return appearsLater(number, marker.style(), to);
        }

        /** How the number may have been written instead, at the same level. */
        private static Pattern anyWriting(Style style, int number) {
            String numeral = ItemMarker.numeral(number);
            String start = "\n\\(?(?:" + number + "(?!\\d)|" + numeral + ")";
            return Pattern.compile(
                    switch (style) {
                        case BRACKETED_NUMERAL -> start + "|\\(" + numeral + "|" + numeral + "\\)|第" + numeral + "[,、]";
                        case ORDINAL -> start + "|[其第]" + numeral + "|其次";
                        case DIGITS -> start + "|(?<![\\d.])" + number + "[.、)]";
                        case BRACKETED_DIGITS, CIRCLED ->
                            start + "|\\(" + number + "|" + number + "\\)|" + Style.CIRCLED.written(number);
                        case FIRSTLY -> start + "|[。;,:!?、”)—(]" + numeral + "|[其第]" + numeral + "|其次";
                    });
        }

        private boolean appearsLater(int number, Style style, int from) {
            for (Line line : lines.subList(from, lines.size())) {
                for (ItemMarker marker : ItemMarker.in(Folded.of(line.text()))) {
                    if (marker.style() == style && marker.number() == number) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** The paragraph between two items that looks like the item without its number; empty where there is none. */
        private String unnumbered(int from, int to) {
            if (to - from < 3) {
                return ""; // both may stand in one paragraph
            }
            return lines.subList(from + 1, to).stream()
                    .skip(1)
                    .map(Line::text)
                    .reduce((a, b) -> b.length() < a.length() ? b : a)
                    .orElse("");
        }
    }
}
