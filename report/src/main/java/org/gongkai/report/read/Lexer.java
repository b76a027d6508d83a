package org.gongkai.report.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;

/** Parts the cells of one document into items; most cells of a report hold the same few texts. */
final class Lexer {

    /** No label, no row of figures is longer; longer text is text. */
    static final int LONGEST = 150;

    private static final int MOST_KEPT = 2000;

    /** What the form itself prints, which most reports keep to the letter, and single digits: the same in every document. */
    private static final Map<String, List<Item>> OF_FORM = ofForm();

    private final Map<String, List<Item>> kept = new HashMap<>();

    /** The items of a cell or line; none for a blank one. */
    List<Item> items(String text) {
        if (text.length() > LONGEST) {
            return Runs.of(text);
        }
        List<Item> items = OF_FORM.get(text);
        if (items == null) {
            items = kept.get(text);
        }
        if (items == null) {
            items = Runs.of(text);
            if (kept.size() < MOST_KEPT) {
                kept.put(text, items);
            }
        }
        return items;
    }

    private static Map<String, List<Item>> ofForm() {
        Map<String, List<Item>> items = new HashMap<>();
        Stream.of(
                        Stream.of(ReportRow.values()).map(ReportRow::label),
                        Stream.of(Table3.Column.values()).map(Table3.Column::label),
                        Stream.of(Table4.Dispute.values()).map(Table4.Dispute::label),
                        Stream.of(Table4.Column.values()).map(Table4.Column::label),
                        IntStream.range(0, 10).mapToObj(Integer::toString))
                .flatMap(texts -> texts)
                .forEach(text -> items.put(text, List.copyOf(Runs.of(text))));
        return items;
    }

    /** Whether a cell holds nothing but labels. */
    boolean isLabel(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        List<Item> items = items(text);
        for (Item item : items) {
            if (!(item instanceof Item.Words words) || !words.isLabel()) {
                return false;
            }
        }
        return !items.isEmpty();
    }

    /** Whether a cell holds a label, perhaps with figures behind it. */
    boolean hasLabel(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (Item item : items(text)) {
            if (item instanceof Item.Words words && words.isLabel()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell holds nothing but figures, or nothing at all. */
    boolean isFigures(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (Item item : items(text)) {
            if (item instanceof Item.Words) {
                return false;
            }
        }
        return true;
    }
}
