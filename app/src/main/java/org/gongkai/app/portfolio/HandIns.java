package org.gongkai.app.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.app.annualreport.AnnualReports;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.record.Acting;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.SameOrgan;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.write.ReportDocx;
import org.springframework.stereotype.Component;

/** Takes reports in: reads and checks them before anything is put on record. */
@Component
public class HandIns {
    private final ReportFiles files;
    private final Submissions submissions;
    private final AnnualReports reports;

    HandIns(ReportFiles files, Submissions submissions, AnnualReports reports) {
        this.files = files;
        this.submissions = submissions;
        this.reports = reports;
    }

    /**
     * Hands in a file. What cannot be read, and a report of another year or organ, is refused at its field.
     *
     * @param by who does it, into the record of the office that collects
     * @param seen the number of the last entry that whoever acts has seen, 0 before the first hand-in
     */
    public Saved file(Acting by, ReportingUnit unit, int year, int seen, HandIn given) {
        return switch (files.read(given.name(), given.bytes())) {
            case ReportFiles.Refused no -> refused("paper", no.why());
            case ReportFiles.Report(AnnualReport report) -> taken(by, unit, year, seen, given, report);
        };
    }

    /** Hands in the report that the unit's organ compiled here, as it stands now. */
    public Saved online(Acting by, ReportingUnit unit, int year, int seen, int elsewhere) {
        AnnualReport report = reports.report(Objects.requireNonNull(unit.organ()), year);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ReportDocx.write(report, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(
                by, unit, year, seen, new HandIn(report.title() + ".docx", file.toByteArray(), true, elsewhere, true));
    }

    private Saved taken(Acting by, ReportingUnit unit, int year, int seen, HandIn given, AnnualReport report) {
        String another = another(report, year, unit.name(), given.otherName());
        if (!another.isEmpty()) {
            return refused("paper", another);
        }
        return submissions.handIn(by, unit, year, seen, given, report, Counts.of(findings(unit, year, report)));
    }

    /**
     * Why it is another report than the one that is wanted; empty if it is that one.
     *
     * @param otherName whether whoever hands it in says that the organ in the title is this one though its name differs
     */
    static String another(AnnualReport report, int year, String name, boolean otherName) {
        Integer stated = report.year();
        if (stated != null && stated != year) {
            return "这是" + stated + "年的报告，要报的是" + year + "年的，请换一个文件。";
        }
        String organ = report.organ();
        return organ == null || otherName || SameOrgan.is(organ, name)
                ? ""
                : "标题写的是“" + organ + "”，要报的是“" + name + "”的。确实是的，请勾选“名称不同，确实是”后再报。";
    }

    /** What the rules find in a unit's report, alone and held against the accepted one of the year before. */
    List<Finding> findings(ReportingUnit unit, int year, AnnualReport report) {
        List<Finding> findings = new ArrayList<>(ReportCheck.check(report));
        submissions
                .accepted(unit, year - 1)
                .ifPresent(previous -> findings.addAll(ReportCheck.checkAgainst(previous, report)));
        return ReportCheck.inOrder(findings);
    }

    private static Saved refused(String field, String sentence) {
        return new Saved.Refused(Map.of(field, sentence));
    }
}
