package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.record.Papers;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.portfolio.Figures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The course of the units' reports: handed in, confirmed, returned, approved, signed, published. */
@Component
public class Submissions {
    /** Hand-ins of a unit in a year. */
    static final int MOST = 50;

    static final int LONGEST_REMARKS = 4_000;
    static final int LONGEST_WORDS = 500;

    private final SubmissionRows rows;
    private final Journal journal;
    private final Papers papers;
    private final Calls calls;
    private final ReportFiles files;

    Submissions(SubmissionRows rows, Journal journal, Papers papers, Calls calls, ReportFiles files) {
        this.rows = rows;
        this.journal = journal;
        this.papers = papers;
        this.calls = calls;
        this.files = files;
    }

    /** A unit's report of a year; empty before the first hand-in. */
    @Transactional(readOnly = true)
    public Optional<Submission> find(UUID unit, int year) {
        return rows.find(unit, year);
    }

    /** All that an office has of a year, by unit. */
    @Transactional(readOnly = true)
    public Map<UUID, Submission> of(long collector, int year) {
        return rows.of(collector, year);
    }

    /** The number of its last entry: what a form must send back; 0 before the first hand-in. */
    @Transactional(readOnly = true)
    public int last(UUID unit, int year) {
        return rows.find(unit, year).map(Submission::seq).orElse(0);
    }

    /** What is on record of it, oldest first. */
    @Transactional(readOnly = true)
    List<Entry> history(UUID unit, int year) {
        return journal.read(SubmissionEntry.subject(unit, year));
    }

    /** The last version as its file is read now, with the cells that were confirmed; empty if there is none. */
    @Transactional(readOnly = true)
    Optional<AnnualReport> report(List<Entry> history) {
        List<Version> versions = SubmissionEntry.versions(history);
        return versions.isEmpty()
                ? Optional.empty()
                : files.report(versions.getLast())
                        .map(report -> Figures.of(report)
                                .with(SubmissionEntry.confirmed(history))
                                .into(report));
    }

    /** The report of a year, if it was accepted. */
    @Transactional(readOnly = true)
    Optional<AnnualReport> accepted(ReportingUnit unit, int year) {
        return rows.find(unit.id(), year)
                .filter(report -> report.state().accepted())
                .flatMap(report -> report(history(unit.id(), year)));
    }

    /** Puts a report on record that was read and checked; the next version where there was one before. */
    @Transactional
    Saved handIn(Acting by, ReportingUnit unit, int year, int seen, HandIn given, AnnualReport report, Counts counts) {
        Submission before = before(unit, year, seen);
        if (calls.dues(unit.collector(), year).isEmpty() || !unit.mustReport(year)) {
            return refused("paper", "没有征集" + year + "年的年报，或者名册注明不用报送，请与征集机关联系。");
        }
        if (before != null && before.state().accepted()) {
            return refused("paper", "已经审核通过，不能再报；需要更正的，请征集机关先退回。");
        }
        int version = before == null ? 1 : before.version() + 1;
        if (version > MOST) {
            return refused("paper", "已经报送" + MOST + "次，请与征集机关联系。");
        }
        UUID shelf = SubmissionEntry.papers(unit.id(), year, version);
        return switch (papers.keep(shelf, given.name(), given.bytes())) {
            case Papers.Refused no -> refused("paper", no.why());
            case Papers.Stored(var paper) ->
                put(
                        by,
                        unit,
                        year,
                        seen,
                        SubmissionEntry.handedIn(
                                journal.today(),
                                unit,
                                year,
                                version,
                                paper,
                                given.online(),
                                given.elsewhere(),
                                counts,
                                Figures.of(report)));
        };
    }

    /** Says what cells hold that cannot be read with certainty; only such cells. */
    @Transactional
    Saved confirm(Acting by, ReportingUnit unit, int year, int seen, Map<String, BigDecimal> cells, Counts counts) {
        Submission now = current(unit, year, seen);
        if (now.state() != State.HANDED_IN
                || cells.isEmpty()
                || !now.figures().uncertain().containsAll(cells.keySet())) {
            return refused("cells", "没有需要确认的数字，请刷新后再看。");
        }
        return put(by, unit, year, seen, SubmissionEntry.confirmed(journal.today(), cells, counts));
    }

    /** Gives a report back with remarks; also a published one, which then is corrected. */
    @Transactional
    public Saved giveBack(Acting by, ReportingUnit unit, int year, int seen, String remarks) {
        Submission now = current(unit, year, seen);
        if (now.state() == State.RETURNED) {
            return refused("remarks", "这份报告已经退回，等待再报。");
        }
        return remarks.isBlank() || remarks.length() > LONGEST_REMARKS
                ? refused("remarks", "请勾选问题或者写明意见，合计最多" + LONGEST_REMARKS + "个字")
                : put(by, unit, year, seen, moved(SubmissionEntry.RETURNED, remarks));
    }

    /**
     * Finds a report right.
     *
     * @param reason why, where the rules still find errors; empty otherwise
     */
    @Transactional
    public Saved approve(Acting by, ReportingUnit unit, int year, int seen, String reason) {
        Submission now = current(unit, year, seen);
        Map<String, String> faults = new LinkedHashMap<>();
        if (now.state() != State.HANDED_IN) {
            faults.put("verdict", "这份报告" + now.state().label() + "，现在不用审核。");
        } else if (by.actor().equals(now.handedBy())) {
            faults.put("verdict", "这份报告是您报送的，请由别人审核。");
        } else if (!now.figures().uncertain().isEmpty()) {
            faults.put("verdict", "还有" + now.figures().uncertain().size() + "格读不准，请报送单位确认后再审核通过。");
        } else if (now.counts().errors() > 0 && reason.isBlank()) {
            faults.put("reason", "还有" + now.counts().errors() + "处错误；仍要通过的，请写明理由");
        } else if (reason.length() > LONGEST_WORDS) {
            faults.put("reason", "理由最多" + LONGEST_WORDS + "个字");
        }
        return faults.isEmpty()
                ? put(by, unit, year, seen, moved(SubmissionEntry.APPROVED, reason.strip()))
                : new Saved.Refused(faults);
    }

    /**
     * The unit's leader signs.
     *
     * @param who signed, where the office enters it for a unit without accounts
     */
    @Transactional
    public Saved sign(Acting by, ReportingUnit unit, int year, int seen, String who) {
        Submission now = current(unit, year, seen);
        if (now.state() != State.APPROVED) {
            return refused("who", "审核通过后才能签发。");
        }
        if (!unit.hasAccounts() && (who.isBlank() || who.length() > LONGEST_WORDS)) {
            return refused("who", "请写明是谁签发的、有什么凭据，例如：局长张某签发，盖章件已收");
        }
        return put(by, unit, year, seen, moved(SubmissionEntry.SIGNED, who.strip()));
    }

    /** It is public from now on. */
    @Transactional
    Saved publish(Acting by, ReportingUnit unit, int year, int seen, String notice) {
        Submission now = current(unit, year, seen);
        return now.state() == State.SIGNED
                ? put(by, unit, year, seen, moved(SubmissionEntry.PUBLISHED, notice))
                : refused("notice", "签发后才能发布。");
    }

    private NewEntry moved(String type, String words) {
        return SubmissionEntry.moved(type, journal.today(), words);
    }

    private Submission current(ReportingUnit unit, int year, int seen) {
        Submission before = before(unit, year, seen);
        if (before == null) {
            throw new NotThere("no report of " + year);
        }
        return before;
    }

    private @Nullable Submission before(ReportingUnit unit, int year, int seen) {
        Submission before = rows.find(unit.id(), year).orElse(null);
        if ((before == null ? 0 : before.seq()) != seen) {
            throw new ChangedMeanwhile(SubmissionEntry.subject(unit.id(), year), seen);
        }
        return before;
    }

    private Saved put(Acting by, ReportingUnit unit, int year, int seen, NewEntry entry) {
        UUID subject = SubmissionEntry.subject(unit.id(), year);
        int seq = journal.append(by, subject, seen, List.of(entry));
        rows.put(Objects.requireNonNull(SubmissionEntry.submission(journal.read(subject))));
        return new Saved.Done(seq);
    }

    private static Saved refused(String field, String sentence) {
        return new Saved.Refused(Map.of(field, sentence));
    }

    /** Today, as the record has it. */
    LocalDate today() {
        return journal.today();
    }
}
