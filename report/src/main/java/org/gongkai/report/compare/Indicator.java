package org.gongkai.report.compare;

import static org.gongkai.law.decision.ReportRow.CARRIED_IN;
import static org.gongkai.law.decision.ReportRow.CARRIED_OUT;
import static org.gongkai.law.decision.ReportRow.GRANTED;
import static org.gongkai.law.decision.ReportRow.NEW_RECEIVED;
import static org.gongkai.law.decision.ReportRow.PARTIAL;
import static org.gongkai.law.decision.ReportRow.TOTAL_PROCESSED;
import static org.gongkai.law.decision.ReportRow.UNABLE_NOT_HELD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table2;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** What reports are compared by when there are many: a figure of the form, or a share of two of them. */
public enum Indicator {
    RECEIVED("新收申请"),
    CARRIED("上年结转"),
    PROCESSED("办理总计"),
    OPEN("结转下年"),
    DISCLOSED_SHARE("公开率（%）"),
    NOT_HELD_SHARE("本机关不掌握占比（%）"),
    REVIEWS("行政复议"),
    REVIEWS_CORRECTED("复议纠正"),
    SUITS("行政诉讼"),
    SUITS_CORRECTED("诉讼纠正"),
    DOCUMENTS_ISSUED("制发规范性文件"),
    DOCUMENTS_IN_FORCE("现行有效规范性文件"),
    LICENSING("行政许可决定"),
    PUNISHMENT("行政处罚决定"),
    COERCION("行政强制决定"),
    FEES("行政事业性收费（万元）"),
    TEXT_LENGTH("正文字数");

    /** Shares of fewer answers than this say nothing. */
    private static final BigDecimal LEAST = BigDecimal.TEN;

    private final String label;

    Indicator(String label) {
        this.label = label;
    }

    /** Its name, in Chinese, with its unit where it is no count. */
    public String label() {
        return label;
    }

    /** The key in {@code gongkai-compare/1}, for instance {@code disclosed_share}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a share in per cent. */
    public boolean isShare() {
        return this == DISCLOSED_SHARE || this == NOT_HELD_SHARE;
    }

    /** Its value; null where a figure it needs is missing or uncertain, and for a share of fewer than ten. */
    public @Nullable BigDecimal of(AnnualReport report) {
        return switch (this) {
            case RECEIVED -> known(figure(report, NEW_RECEIVED));
            case CARRIED -> known(figure(report, CARRIED_IN));
            case PROCESSED -> known(figure(report, TOTAL_PROCESSED));
            case OPEN -> known(figure(report, CARRIED_OUT));
            case DISCLOSED_SHARE -> share(report, GRANTED, PARTIAL);
            case NOT_HELD_SHARE -> share(report, UNABLE_NOT_HELD);
            case REVIEWS -> known(figure(report, Table4.Dispute.REVIEW, Table4.Column.TOTAL));
            case REVIEWS_CORRECTED -> known(figure(report, Table4.Dispute.REVIEW, Table4.Column.CORRECTED));
            case SUITS -> suits(report, Table4.Column.TOTAL);
            case SUITS_CORRECTED -> suits(report, Table4.Column.CORRECTED);
            case DOCUMENTS_ISSUED -> cell(report, Table2Cell.NORMATIVE_ISSUED);
            case DOCUMENTS_IN_FORCE -> cell(report, Table2Cell.NORMATIVE_IN_FORCE);
            case LICENSING -> cell(report, Table2Cell.LICENSING_DECISIONS, Table2Cell.OLD_LICENSING_DECISIONS);
            case PUNISHMENT -> cell(report, Table2Cell.PUNISHMENT_DECISIONS, Table2Cell.OLD_PUNISHMENT_DECISIONS);
            case COERCION -> cell(report, Table2Cell.COERCION_DECISIONS, Table2Cell.OLD_COERCION_DECISIONS);
            case FEES -> cell(report, Table2Cell.FEES_AMOUNT);
            case TEXT_LENGTH -> BigDecimal.valueOf(length(report));
        };
    }

    private static @Nullable BigDecimal suits(AnnualReport report, Table4.Column column) {
        return sum(
                figure(report, Table4.Dispute.LITIGATION_DIRECT, column),
                figure(report, Table4.Dispute.LITIGATION_AFTER_REVIEW, column));
    }

    /** The first of these cells that the report's form has. */
    private static @Nullable BigDecimal cell(AnnualReport report, Table2Cell... cells) {
        Table2 table = report.table2();
        if (table == null) {
            return null;
        }
        for (Table2Cell cell : cells) {
            if (cell.form() == table.form()) {
                return known(table.get(cell));
            }
        }
        return null;
    }

    private static int length(AnnualReport report) {
        return report.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .mapToInt(line -> line.text().length())
                .sum();
    }

    private static Figure figure(AnnualReport report, ReportRow row) {
        return report.table3() == null ? Figure.BLANK : report.table3().get(row, Table3.Column.TOTAL);
    }

    private static Figure figure(AnnualReport report, Table4.Dispute block, Table4.Column column) {
        return report.table4() == null ? Figure.BLANK : report.table4().get(block, column);
    }

    private static @Nullable BigDecimal known(Figure figure) {
        return figure.isKnown() ? figure.value() : null;
    }

    private static @Nullable BigDecimal sum(Figure... figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure figure : figures) {
            BigDecimal value = known(figure);
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private static @Nullable BigDecimal share(AnnualReport report, ReportRow... rows) {
        BigDecimal all = known(figure(report, TOTAL_PROCESSED));
        BigDecimal part =
                sum(Arrays.stream(rows).map(row -> figure(report, row)).toArray(Figure[]::new));
        return all == null || part == null || all.compareTo(LEAST) < 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(all, 1, RoundingMode.HALF_UP);
    }
}
