package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.app.dispute.DisputeFacts;
import org.gongkai.app.dispute.TableFour;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.TableThree;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportCheck;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compiles annual reports. Nothing of a report is kept but what people entered: the same record gives the same report. */
@Component
public class AnnualReports {

    private final Organs organs;
    private final RequestFacts requests;
    private final DisputeFacts disputes;
    private final Sheets sheets;
    private final Journal journal;

    AnnualReports(Organs organs, RequestFacts requests, DisputeFacts disputes, Sheets sheets, Journal journal) {
        this.organs = organs;
        this.requests = requests;
        this.disputes = disputes;
        this.sheets = sheets;
        this.journal = journal;
    }

    /** The years that a report can be compiled of, the latest first: up to this year, whose figures are those so far. */
    public List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        for (int year = journal.today().getYear(); year >= Sheets.FIRST_YEAR; year--) {
            years.add(year);
        }
        return years;
    }

    /**
     * Compiles the report of a year and checks it. All of it is taken at one moment.
     *
     * @throws NoSuchElementException if the year is before 2019 or after this year
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Compiled compile(long organ, int year) {
        Sheet sheet = sheets.of(organ, year);
        AnnualReport report = report(organ, year, sheet);
        List<Finding> findings = new ArrayList<>(ReportCheck.check(report));
        if (year > Sheets.FIRST_YEAR) {
            AnnualReport previous = report(organ, year - 1, sheets.of(organ, year - 1));
            findings.addAll(ReportCheck.checkAgainst(previous, report));
        }
        return new Compiled(report, ReportCheck.inOrder(findings), sheet);
    }

    /** The report alone, unchecked. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport report(long organ, int year) {
        return report(organ, year, sheets.of(organ, year));
    }

    /**
     * The text of a chapter as it stands in the report, one paragraph a line.
     *
     * @throws NoSuchElementException if there is no such chapter
     */
    @Transactional(readOnly = true)
    public String text(long organ, int year, int chapter) {
        if (chapter < 0 || chapter > Sheets.LAST_CHAPTER) {
            throw new NoSuchElementException("no chapter " + chapter);
        }
        return new Narrative(organs.get(organ), year, sheets.of(organ, year), requests.tableThree(organ, year))
                .text(chapter);
    }

    private AnnualReport report(long key, int year, Sheet sheet) {
        if (!years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
        Organ organ = organs.get(key);
        TableThree three = requests.tableThree(key, year);
        TableFour four = disputes.tableFour(key, year);
        Narrative narrative = new Narrative(organ, year, sheet, three);
        return new ReportDraft(organ.name(), year, sheet.figures(), three::count, four::count, narrative.chapters())
                .report();
    }
}
