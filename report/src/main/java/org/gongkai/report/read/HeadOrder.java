package org.gongkai.report.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
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

    /**
     * The order in which the totals are sums: with 总计 first where two rows or more add up so, and hardly any as the heads say.
     */
    static List<Table3.Column> agreeing(List<Table3.Column> order, Collection<List<Figure>> rows) {
        List<Table3.Column> first = new ArrayList<>(order);
        first.remove(Table3.Column.TOTAL);
        first.addFirst(Table3.Column.TOTAL);
        int asHeads = 0;
        int totalFirst = 0;
        for (List<Figure> row : rows) {
            boolean ends = addsUp(row, order);
            boolean begins = addsUp(row, first);
            asHeads += ends && !begins ? 1 : 0;
            totalFirst += begins && !ends ? 1 : 0;
        }
        return totalFirst >= 2 && totalFirst > 5 * asHeads ? first : order;
    }

    private static boolean addsUp(List<Figure> row, List<Table3.Column> order) {
        BigDecimal rest = BigDecimal.ZERO;
        for (int i = 0; i < row.size(); i++) {
            BigDecimal value = row.get(i).value();
            if (value != null) {
                rest = order.get(i) == Table3.Column.TOTAL ? rest.subtract(value) : rest.add(value);
            }
        }
        return rest.signum() == 0;
    }

    static boolean isUsual(List<Table3.Column> order) {
        return order.equals(FORM);
    }

    /** The row in the order of the form. */
    static List<Figure> sorted(List<Figure> row, List<Table3.Column> order) {
        return FORM.stream().map(column -> row.get(order.indexOf(column))).toList();
    }
}
