package org.gongkai.report.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Table four, 政府信息公开行政复议、行政诉讼情况: three blocks of five figures.
 *
 * @param blocks the blocks the file has, each of exactly five figures in the order of {@link Column}
 */
public record Table4(Map<Dispute, List<Figure>> blocks) {

    /** The blocks, left to right. */
    public enum Dispute {
        REVIEW("行政复议"),
        LITIGATION_DIRECT("未经复议直接起诉"),
        LITIGATION_AFTER_REVIEW("复议后起诉");

        private final String label;

        Dispute(String label) {
            this.label = label;
        }

        /** The block's head in the official form. */
        public String label() {
            return label;
        }

        /** The key in {@code gongkai-check/1}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The columns of each block, left to right. */
    public enum Column {
        UPHELD("结果维持"),
        CORRECTED("结果纠正"),
        OTHER("其他结果"),
        PENDING("尚未审结"),
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
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Table4 {
        EnumMap<Dispute, List<Figure>> copy = new EnumMap<>(Dispute.class);
        blocks.forEach((block, figures) -> copy.put(block, List.copyOf(figures)));
        blocks = Collections.unmodifiableMap(copy);
    }

    /** The figure; blank where the file lacks the block. */
    public Figure get(Dispute dispute, Column column) {
        List<Figure> figures = blocks.get(dispute);
        return figures == null ? Figure.BLANK : figures.get(column.ordinal());
    }

    /** The path of a cell, for instance {@code table4.review.total}. */
    public static String path(Dispute dispute, Column column) {
        return "table4." + dispute.key() + "." + column.key();
    }
}
