package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.TableThree;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table3;
import org.gongkai.report.rules.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the registers say of a report, for the rules that hold one against them: the requests, and the figures entered for table two. */
@Component
public class RegisterFacts {
    /** More open cases than this are not listed, only counted. */
    private static final int MOST = 2_000;

    private final RequestFacts requests;
    private final Sheets sheets;
    private final Journal journal;

    RegisterFacts(RequestFacts requests, Sheets sheets, Journal journal) {
        this.requests = requests;
        this.sheets = sheets;
        this.journal = journal;
    }

    /** The counts of a year; the open cases only once it is over, as until then they are none of its end. */
    @Transactional(readOnly = true)
    public Registers of(long organ, int year) {
        TableThree three = requests.tableThree(organ, year);
        Map<String, BigDecimal> counts = new HashMap<>();
        for (ReportRow row : FormVersion.ofYear(year).rows()) {
            for (Table3.Column column : Table3.Column.values()) {
                int count = column == Table3.Column.TOTAL
                        ? three.total(row)
                        : three.count(row, ApplicantKind.valueOf(column.name()));
                counts.put(Table3.path(row, column), BigDecimal.valueOf(count));
            }
        }
        sheets.of(organ, year).figures().forEach((cell, figure) -> counts.put(cell.path(), figure));
        return new Registers(counts, open(organ, year, three.total(ReportRow.CARRIED_OUT)));
    }

    private @Nullable List<Registers.OpenCase> open(long organ, int year, int count) {
        if (journal.today().getYear() <= year || count > MOST) {
            return null;
        }
        return requests.carriedOut(organ, year, MOST).stream()
                .map(one -> new Registers.OpenCase(one.number(), one.from(), one.due()))
                .toList();
    }
}
