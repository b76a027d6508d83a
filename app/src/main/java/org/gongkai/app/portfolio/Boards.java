package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.gongkai.app.record.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what an office sees of a year, and what a unit sees of its own reports. */
@Component
public class Boards {
    private final Units units;
    private final Calls calls;
    private final Submissions submissions;
    private final Journal journal;

    Boards(Units units, Calls calls, Submissions submissions, Journal journal) {
        this.units = units;
        this.calls = calls;
        this.submissions = submissions;
        this.journal = journal;
    }

    /** The year as its collecting office sees it. */
    @Transactional(readOnly = true)
    public Board of(long collector, int year) {
        Call call = calls.of(collector, year);
        Map<UUID, Submission> reports = submissions.of(collector, year);
        LocalDate today = journal.today();
        List<BoardLine> lines = units.in(collector, year).stream()
                .map(unit -> new BoardLine(
                        unit, year, reports.get(unit.id()), call.dues().of(unit.kind()), today))
                .toList();
        return new Board(call, lines, today);
    }

    /** The years of an office: those it called for, and the last one, which comes next. */
    @Transactional(readOnly = true)
    public List<Board> years(long collector) {
        TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(calls.years(collector));
        years.add(journal.today().getYear() - 1);
        return years.stream().map(year -> of(collector, year)).toList();
    }

    /** Everything that was called for from an organ, the latest year first; also what is done. */
    @Transactional(readOnly = true)
    public List<BoardLine> asked(long organ) {
        List<BoardLine> lines = new ArrayList<>();
        for (ReportingUnit unit : units.ofOrgan(organ)) {
            for (int year : calls.years(unit.collector())) {
                if (unit.mustReport(year)) {
                    lines.add(new BoardLine(
                            unit,
                            year,
                            submissions.find(unit.id(), year).orElse(null),
                            calls.of(unit.collector(), year).dues().of(unit.kind()),
                            journal.today()));
                }
            }
        }
        lines.sort(Comparator.comparingInt(BoardLine::year).reversed());
        return lines;
    }
}
