package org.gongkai.app.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.annualreport.FindingLine;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Happened;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Finding;
import org.springframework.stereotype.Component;

/** Puts together the page of a unit's report. */
@Component
class SubmissionViews {
    private final Units units;
    private final Calls calls;
    private final Submissions submissions;
    private final HandIns handIns;
    private final Publishing publishing;
    private final Organs organs;
    private final People people;
    private final Journal journal;

    SubmissionViews(
            Units units,
            Calls calls,
            Submissions submissions,
            HandIns handIns,
            Publishing publishing,
            Organs organs,
            People people,
            Journal journal) {
        this.units = units;
        this.calls = calls;
        this.submissions = submissions;
        this.handIns = handIns;
        this.publishing = publishing;
        this.organs = organs;
        this.people = people;
        this.journal = journal;
    }

    /** @throws NotThere if the viewer's organ has nothing to do with the unit, or nothing was called for */
    SubmissionPage page(SignedIn viewer, int year, UUID key) {
        ReportingUnit unit = units.seen(viewer.organ().id(), key);
        BoardLine line = line(unit, year);
        List<Entry> history = submissions.history(key, year);
        Optional<AnnualReport> report = submissions.report(history);
        List<Finding> findings =
                report.map(read -> handIns.findings(unit, year, read)).orElse(List.of());
        return new SubmissionPage(
                line,
                organs.get(unit.collector()).name(),
                SubmissionEntry.versions(history).reversed(),
                FindingLine.of(findings),
                line.report() == null ? List.of() : Uncertain.of(line.report().figures()),
                course(history),
                remarks(line, history),
                publishing.path(unit, year),
                Desk.collects(viewer, unit),
                Desk.signs(viewer, unit));
    }

    /** The unit with its report. */
    BoardLine line(ReportingUnit unit, int year) {
        return new BoardLine(
                unit,
                year,
                submissions.find(unit.id(), year).orElse(null),
                calls.dues(unit.collector(), year)
                        .orElseThrow(() -> new NotThere("nothing called for in " + year))
                        .of(unit.kind()),
                journal.today());
    }

    private static String remarks(BoardLine line, List<Entry> history) {
        return line.state() == State.RETURNED ? SubmissionEntry.words(history.getLast()) : "";
    }

    private List<Happened> course(List<Entry> history) {
        List<Happened> lines = new ArrayList<>();
        for (Entry entry : history.reversed()) {
            String words = SubmissionEntry.words(entry);
            String detail = people.name(UUID.fromString(entry.actor())) + (words.isEmpty() ? "" : "：" + words);
            lines.add(new Happened(Dates.time(entry.recordedAt()), what(entry), detail, true));
        }
        return lines;
    }

    private static String what(Entry entry) {
        return switch (entry.type()) {
            case SubmissionEntry.HANDED_IN ->
                "报送第" + SubmissionEntry.versions(List.of(entry)).getFirst().number() + "稿";
            case SubmissionEntry.CONFIRMED -> "确认读不准的数字";
            case SubmissionEntry.RETURNED -> "退回";
            case SubmissionEntry.APPROVED -> "审核通过";
            case SubmissionEntry.SIGNED -> "签发";
            default -> "发布";
        };
    }
}
