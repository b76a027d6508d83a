package org.gongkai.report.rules;

import java.util.Locale;

/** What a finding is about: the {@code kind} of {@code gongkai-check/1}. */
public enum Kind {
    TABLE3_ROW_TOTAL,
    TABLE3_ROW_TOTAL_MISSING,
    TABLE3_COLUMN_TOTAL,
    TABLE3_BALANCE,
    TABLE4_TOTAL,
    NARRATIVE_BREAKDOWN,
    NARRATIVE_VS_TABLE,
    NARRATIVE_PERCENT,
    NARRATIVE_INTERNAL,
    CROSS_YEAR_STOCK,
    CROSS_YEAR_CUMULATIVE,
    STATS_BREAKDOWN,
    YEAR_MISMATCH,
    STALE_LEGAL_BASIS,
    ORGAN_NAME,
    NONSTANDARD_HEADING,
    HEADING_TYPO,
    MISSING_HEADING_NUMBER,
    DUPLICATE_HEADING,
    NUMBERING,
    NUMBERING_GAP,
    MISSING_NUMBER,
    DUPLICATE_WORD,
    COPY_PASTE,
    CELL_FORMAT,
    FORM_VERSION,
    AGGREGATION,
    REGISTER,
    /** How the file had to be read; claims no error. */
    READING,
    /** Unusual, not wrong; claims no error. */
    PLAUSIBILITY;

    /** The value in {@code gongkai-check/1}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
