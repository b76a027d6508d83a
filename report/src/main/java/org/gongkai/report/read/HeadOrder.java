package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table3;
import org.jspecify.annotations.Nullable;

/** The order of table three's columns where its heads stand in another order than the form's. */
final class HeadOrder {

    private static final List<Table3.Column> FORM = List.of(Table3.Column.values());
    private static final int LEGAL_PERSONS = 5;

    private HeadOrder() {}

    /** The columns as one row of heads names them, 总计 last; null where the row does not hold all kinds of legal persons. */
    static @Nullable List<Table3.Column> of(List<String> words) {
        if (words.size() < LEGAL_PERSONS) {
            return null;
        }
        List<Table3.Column> order = new ArrayList<>();
        for (String letters : words) {
            Labels.Ending ending = Labels.endingAt(letters, letters.length());
            if (ending != null && ending.start() == 0) {
                switch (ending.label()) {
                    case Label.Head3(Table3.Column column) when column != null -> order.add(column);
                    case Label.Other other -> order.add(Table3.Column.OTHER);
                    default -> {}
                }
            }
        }
        boolean natural = order.contains(Table3.Column.NATURAL_PERSON);
        if (order.size() != LEGAL_PERSONS + (natural ? 1 : 0) || new HashSet<>(order).size() != order.size()) {
            return null;
        }
        if (!natural) {
            order.addFirst(Table3.Column.NATURAL_PERSON);
        }
        order.add(Table3.Column.TOTAL);
        return order;
    }

    static boolean isUsual(List<Table3.Column> order) {
        return order.equals(FORM);
    }

    /** The row in the order of the form. */
    static List<Figure> sorted(List<Figure> row, List<Table3.Column> order) {
        return FORM.stream().map(column -> row.get(order.indexOf(column))).toList();
    }
}
