package org.gongkai.app.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Figures;
import org.gongkai.report.portfolio.Portfolio;
import org.gongkai.report.portfolio.SumOfUnits;
import org.gongkai.report.portfolio.Unit;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.ReportCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Adds the accepted reports of an office's units up to the government's own. */
@Component
public class Wholes {
    private final Boards boards;
    private final Organs organs;

    Wholes(Boards boards, Organs organs) {
        this.boards = boards;
        this.organs = organs;
    }

    /** The sum of a year, taken at one moment and checked. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Whole of(long collector, int year) {
        Board board = boards.of(collector, year);
        SumOfUnits sum = new SumOfUnits(portfolio(board, null));
        AnnualReport report = report(organs.get(collector), board, sum);
        Portfolio portfolio = portfolio(board, board.call().making().upload() == null ? null : report);
        return new Whole(board, portfolio, sum, report, findings(collector, portfolio, report));
    }

    /**
     * The same of a year for which the office has called.
     *
     * @throws NotThere if it has not
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Whole called(long collector, int year) {
        Whole whole = of(collector, year);
        if (!whole.board().call().open()) {
            throw new NotThere("nothing called for in " + year);
        }
        return whole;
    }

    /** What the rules find in a report that was handed in, alone, against the year before, and against the units as they are now. */
    @Transactional(readOnly = true)
    public List<Finding> findings(Whole now, AnnualReport report) {
        return findings(now.board().call().collector(), portfolio(now.board(), report), report);
    }

    private List<Finding> findings(long collector, Portfolio portfolio, AnnualReport report) {
        List<Finding> findings = new ArrayList<>(ReportCheck.check(report));
        findings.addAll(ReportCheck.checkPortfolio(portfolio));
        AnnualReport previous = before(collector, portfolio.year());
        if (previous != null) {
            findings.addAll(ReportCheck.checkAgainst(previous, report));
        }
        return ReportCheck.inOrder(findings);
    }

    /** The sum of the year before; null where nothing was collected then, or not from everybody. */
    private @Nullable AnnualReport before(long collector, int year) {
        if (year - 1 < org.gongkai.app.annualreport.Sheets.FIRST_YEAR) {
            return null;
        }
        Board board = boards.of(collector, year - 1);
        Portfolio portfolio = portfolio(board, null);
        boolean whole = board.call().open()
                && !portfolio.inScope().isEmpty()
                && portfolio.inScope().stream().allMatch(unit -> unit.figures() != null);
        return whole ? report(organs.get(collector), board, new SumOfUnits(portfolio)) : null;
    }

    /** @param whole the government's report where that is held against the sum; null where it is the sum */
    static Portfolio portfolio(Board board, @Nullable AnnualReport whole) {
        Call call = board.call();
        List<Unit> units = board.lines().stream().map(Wholes::unit).toList();
        return new Portfolio(
                call.government(),
                call.year(),
                units,
                call.corrections().stream()
                        .filter(Correction::holds)
                        .map(Correction::adjustment)
                        .toList(),
                whole == null ? null : Figures.of(whole),
                call.making().publishedOn());
    }

    private static Unit unit(BoardLine line) {
        Submission report = line.report();
        Submission accepted = report != null && report.state().accepted() ? report : null;
        return new Unit(
                line.unit().name(),
                line.unit().exemptIn(line.year()),
                accepted == null ? null : accepted.figures(),
                report == null ? null : report.firstOn(),
                line.due(),
                accepted == null ? 0 : accepted.elsewhere());
    }

    /** The one that was made elsewhere, or else the sum. */
    private static AnnualReport report(Organ office, Board board, SumOfUnits sum) {
        Upload upload = board.call().making().upload();
        if (upload != null) {
            return upload.report();
        }
        Map<Integer, List<String>> narrative = new HashMap<>();
        for (int chapter = 0; chapter <= 6; chapter++) {
            narrative.put(
                    chapter, WholeText.of(office, board, sum, chapter).lines().toList());
        }
        return sum.report(narrative);
    }
}
