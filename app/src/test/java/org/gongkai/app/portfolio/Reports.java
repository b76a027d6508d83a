package org.gongkai.app.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.write.ReportDocx;
import org.jspecify.annotations.Nullable;

/** Reports as units send them: a Word file with so many requests of natural persons, all of them granted. */
public final class Reports {
    private Reports() {}

    public static AnnualReport report(String organ, int year, int requests, int documents) {
        Map<Table2Cell, @Nullable BigDecimal> two = new EnumMap<>(Table2Cell.class);
        for (Table2Cell cell : Table2Cell.of(FormVersion.ofYear(year))) {
            two.put(cell, BigDecimal.ZERO);
        }
        two.put(Table2Cell.NORMATIVE_ISSUED, BigDecimal.valueOf(documents));
        two.put(Table2Cell.NORMATIVE_IN_FORCE, BigDecimal.valueOf(documents));
        return new ReportDraft(
                        organ,
                        year,
                        two,
                        (row, kind) -> kind == ApplicantKind.NATURAL_PERSON
                                        && (row == ReportRow.NEW_RECEIVED || row == ReportRow.GRANTED)
                                ? requests
                                : 0,
                        (block, column) -> 0,
                        Map.of(
                                1, List.of(year + "年，本机关新收政府信息公开申请" + requests + "件，均已办结。"),
                                5, List.of("存在的问题：解读形式单一。改进措施：增加图解。"),
                                6, List.of(year + "年未收取信息处理费。")))
                .report();
    }

    public static byte[] word(AnnualReport report) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ReportDocx.write(report, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
