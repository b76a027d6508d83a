package org.gongkai.report.model;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.law.decision.ReportRow;

/** The form of an annual report. It follows from the report year, never from the notice an author cites. */
public enum FormVersion {
    /** Years before 2019: free text without the three tables. */
    PRE2019("pre2019"),
    /** 国办公开办函〔2019〕60号, report years 2019 and 2020. */
    F2019("2019"),
    /** 国办公开办函〔2021〕30号, report years from 2021. */
    F2021("2021");

    private static final List<ReportRow> ROWS_2019 = Stream.of(ReportRow.values())
            .filter(row -> row != ReportRow.OTHER_NO_CORRECTION
                    && row != ReportRow.OTHER_FEE_UNPAID
                    && row != ReportRow.OTHER_ELSE)
            .toList();
    private static final List<ReportRow> ROWS_2021 = Stream.of(ReportRow.values())
            .filter(row -> row != ReportRow.OTHER_ALL)
            .toList();

    private final String key;

    FormVersion(String key) {
        this.key = key;
    }

    /** The value of {@code form_version} in {@code gongkai-check/1}. */
    public String key() {
        return key;
    }

    /** The rows of table three, top to bottom; empty before 2019. */
    public List<ReportRow> rows() {
        return switch (this) {
            case PRE2019 -> List.of();
            case F2019 -> ROWS_2019;
            case F2021 -> ROWS_2021;
        };
    }

    /** The form that a report of this year must use. */
    public static FormVersion ofYear(int year) {
        return year < 2019 ? PRE2019 : year < 2021 ? F2019 : F2021;
    }
}
