package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the registers of an office say, for the rules that hold a report against them.
 *
 * @param counts what a cell must say by its path, for instance {@code table3.granted.total} or {@code table2.normative_documents.issued};
 *     a cell that no register counts is absent, and no rule speaks of it
 * @param open the cases that were open at the end of the report year; null where no list of them is at hand
 */
public record Registers(
        Map<String, BigDecimal> counts, @Nullable List<OpenCase> open) {

    public Registers {
        counts = Map.copyOf(counts);
        open = open == null ? null : List.copyOf(open);
    }

    /**
     * A case that was open at the end of the report year.
     *
     * @param number its register number
     * @param received the day of receipt
     * @param due the last day to answer; null where no limit runs (a supplement, a fee or a consultation is waited for) or none is known
     */
    public record OpenCase(
            String number, LocalDate received, @Nullable LocalDate due) {}
}
