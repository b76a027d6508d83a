package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.app.dispute.DisputeFacts;
import org.gongkai.app.dispute.TableFour;
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
    private final Problems problems;
    private final Journal journal;

    AnnualReports(
            Organs organs,
            RequestFacts requests,
            DisputeFacts disputes,
            Sheets sheets,
            Problems problems,
            Journal journal) {
        this.organs = organs;
        this.requests = requests;
        this.disputes = disputes;
        this.sheets = sheets;
        this.problems = problems;
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
        Made made = made(organ, year);
        List<Finding> findings = new ArrayList<>(ReportCheck.check(made.report()));
        if (year > Sheets.FIRST_YEAR) {
            findings.addAll(ReportCheck.checkAgainst(made(organ, year - 1).report(), made.report()));
        }
        return new Compiled(
                made.report(),
                ReportCheck.inOrder(findings),
                made.narrative().sheet(),
                made.narrative().segments());
    }

    /** The report alone, unchecked. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public AnnualReport report(long organ, int year) {
        return made(organ, year).report();
    }

    /**
     * What the form of a chapter begins with: what was written, or a proposal; figures as references.
     *
     * @throws NoSuchElementException if there is no such chapter
     */
    @Transactional(readOnly = true)
    String begin(long organ, int year, int chapter) {
        if (chapter < 0 || chapter > Sheets.LAST_CHAPTER) {
            throw new NoSuchElementException("no chapter " + chapter);
        }
        known(year);
        return narrative(organ, year, requests.tableThree(organ, year), disputes.tableFour(organ, year))
                .begin(chapter);
    }

    /** The figures that a text of the year can refer to. */
    @Transactional(readOnly = true)
    LiveFigures figures(long organ, int year) {
        known(year);
        return narrative(organ, year, requests.tableThree(organ, year), disputes.tableFour(organ, year))
                .figures();
    }

    /** A report and the text it was made of. */
    private record Made(AnnualReport report, Narrative narrative) {}

    private Made made(long key, int year) {
        known(year);
        TableThree three = requests.tableThree(key, year);
        TableFour four = disputes.tableFour(key, year);
        Narrative narrative = narrative(key, year, three, four);
        AnnualReport report = new ReportDraft(
                        narrative.organ().name(),
                        year,
                        narrative.sheet().figures(),
                        three::count,
                        four::count,
                        narrative.chapters())
                .report();
        return new Made(report, narrative);
    }

    private void known(int year) {
        if (!years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
    }

    private Narrative narrative(long key, int year, TableThree three, TableFour four) {
        Sheet sheet = sheets.of(key, year);
        return new Narrative(
                organs.get(key), year, sheet, LiveFigures.of(year, sheet, three, four, problems.lists(key, year)));
    }
}
