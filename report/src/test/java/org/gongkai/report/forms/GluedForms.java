package org.gongkai.report.forms;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Real reports whose tables have lost what parts their cells, so that digits run together. */
public final class GluedForms {

    private GluedForms() {}

    /** Each row on a line of its own: its words, a blank, and all its digits in one. */
    public static String rows(ReportForms forms) {
        return forms.lines(table -> rows(table, " "));
    }

    /** Each row on a line of its own, its digits run together and with the words before them. */
    public static String rowsWithLabels(ReportForms forms) {
        return forms.lines(table -> rows(table, ""));
    }

    /** Words and digits of a row each on a line of their own, the digits in one. */
    public static String digitsOnLinesOfTheirOwn(ReportForms forms) {
        return forms.lines(table -> rows(table, "\n"));
    }

    /** Each table in one string, without anything between its cells. */
    public static String tables(ReportForms forms) {
        return forms.lines(
                table -> table.rows().stream().map(row -> texts(row, "")).collect(Collectors.joining("", "\n", "\n")));
    }

    /** Of the blanks between figures only some are left, in the same places for the same seed. */
    public static String partly(ReportForms forms, long seed) {
        Random random = new Random(seed);
        return forms.lines(table -> lines(table, row -> {
            StringBuilder line = new StringBuilder();
            for (FormTable.Cell cell : row) {
                boolean lost = !line.isEmpty() && isFigure(cell) && random.nextBoolean();
                line.append(line.isEmpty() || lost ? "" : " ").append(cell.text());
            }
            return line.toString();
        }));
    }

    private static String rows(FormTable table, String between) {
        return lines(table, row -> {
            String words = texts(row.stream().filter(cell -> !isFigure(cell)).toList(), " ");
            String digits = texts(row.stream().filter(GluedForms::isFigure).toList(), "");
            return words.isEmpty() || digits.isEmpty() ? words + digits : words + between + digits;
        });
    }

    private static String lines(FormTable table, Function<List<FormTable.Cell>, String> line) {
        return table.rows().stream().map(line).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String texts(List<FormTable.Cell> row, String between) {
        return row.stream().map(FormTable.Cell::text).collect(Collectors.joining(between));
    }

    private static boolean isFigure(FormTable.Cell cell) {
        return cell.text().chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }
}
