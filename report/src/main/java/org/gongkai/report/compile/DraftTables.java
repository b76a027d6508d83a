package org.gongkai.report.compile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.LongStream;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** The three tables of a form from their figures, sums added. */
record DraftTables(FormVersion form) {

    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 6;

    Table2 two(Map<Table2Cell, @Nullable BigDecimal> figures) {
        Map<Table2Cell, Figure> cells = new EnumMap<>(Table2Cell.class);
        Table2Cell.of(form).forEach(cell -> cells.put(cell, Figure.BLANK));
        figures.forEach((cell, value) -> {
            ReportDraft.require(
                    cell.form() == form, "表二的“%s，%s”不在本年度使用的表格里，请删去这个数字".formatted(cell.row(), cell.column()));
            if (value != null) {
                checkFigure(cell, value);
                cells.put(cell, Figure.of(value, value.toPlainString()));
            }
        });
        return new Table2(form, cells);
    }

    /** Size first: the digits of a number with a large exponent must never be written out. */
    private static void checkFigure(Table2Cell cell, BigDecimal value) {
        String where = "表二“%s，%s”".formatted(cell.row(), cell.column());
        boolean fits = Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
                && value.scale() <= MOST_DECIMALS
                && value.scale() >= -MOST_DIGITS;
        ReportDraft.require(fits, where + "的数字太大或者小数太长，请核对");
        ReportDraft.require(value.signum() >= 0 || isChange(cell), where + "不能是负数，请核对");
        ReportDraft.require(value.scale() <= 0 || isMoney(cell), where + "应填整数，请核对");
    }

    private static boolean isMoney(Table2Cell cell) {
        return cell == Table2Cell.FEES_AMOUNT || cell == Table2Cell.PROCUREMENT_AMOUNT;
    }

    /** 本年增/减. */
    private static boolean isChange(Table2Cell cell) {
        return cell.key().equals("change");
    }

    Table3 three(ToIntBiFunction<ReportRow, ApplicantKind> counts) {
        int kinds = ApplicantKind.values().length;
        long[] processed = new long[kinds];
        Map<ReportRow, List<Figure>> rows = new EnumMap<>(ReportRow.class);
        for (ReportRow row : form.rows()) {
            long[] figures = processed.clone();
            for (ApplicantKind kind : ApplicantKind.values()) {
                if (row != ReportRow.TOTAL_PROCESSED) {
                    figures[kind.ordinal()] = count(counts.applyAsInt(row, kind), "表三“" + row.label() + "”");
                }
                if (row.isResult()) {
                    processed[kind.ordinal()] += figures[kind.ordinal()];
                }
            }
            rows.put(row, withTotal(figures));
        }
        return new Table3(form, rows);
    }

    Table4 four(ToIntBiFunction<Table4.Dispute, Table4.Column> counts) {
        Map<Table4.Dispute, List<Figure>> blocks = new EnumMap<>(Table4.Dispute.class);
        for (Table4.Dispute block : Table4.Dispute.values()) {
            long[] figures = new long[Table4.Column.TOTAL.ordinal()];
            for (int i = 0; i < figures.length; i++) {
                Table4.Column column = Table4.Column.values()[i];
                figures[i] =
                        count(counts.applyAsInt(block, column), "表四“%s，%s”".formatted(block.label(), column.label()));
            }
            blocks.put(block, withTotal(figures));
        }
        return new Table4(blocks);
    }

    private static int count(int count, String where) {
        ReportDraft.require(count >= 0, where + "不能是负数，请核对");
        return count;
    }

    private static List<Figure> withTotal(long[] figures) {
        List<Figure> all = new ArrayList<>();
        LongStream.of(figures).forEach(figure -> all.add(Figure.of(figure)));
        all.add(Figure.of(LongStream.of(figures).sum()));
        return all;
    }
}
