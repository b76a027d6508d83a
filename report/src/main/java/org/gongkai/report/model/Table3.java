package org.gongkai.report.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;

/**
 * Table three, 收到和处理政府信息公开申请情况: for each row seven figures, the six kinds of applicant and 总计.
 *
 * @param form which form it follows
 * @param rows the rows the file has, each of exactly seven figures in the order of {@link Column}; a missing row is absent
 */
public record Table3(FormVersion form, Map<ReportRow, List<Figure>> rows) {

    /** The columns, left to right. */
    public enum Column {
        NATURAL_PERSON("自然人"),
        BUSINESS("商业企业"),
        RESEARCH("科研机构"),
        SOCIAL_WELFARE("社会公益组织"),
        LEGAL_SERVICE("法律服务机构"),
        OTHER("其他"),
        TOTAL("总计");

        private final String label;

        Column(String label) {
            this.label = label;
        }

        /** The column's head in the official form. */
        public String label() {
            return label;
        }

        /** The key in {@code gongkai-check/1}. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Table3 {
        EnumMap<ReportRow, List<Figure>> copy = new EnumMap<>(ReportRow.class);
        rows.forEach((row, figures) -> copy.put(row, List.copyOf(figures)));
        rows = Collections.unmodifiableMap(copy);
    }

    /** The figure; blank where the file lacks the row. */
    public Figure get(ReportRow row, Column column) {
        List<Figure> figures = rows.get(row);
        return figures == null ? Figure.BLANK : figures.get(column.ordinal());
    }

    /** The path of a cell, for instance {@code table3.granted.total}. */
    public static String path(ReportRow row, Column column) {
        return "table3." + row.key() + "." + column.key();
    }
}
