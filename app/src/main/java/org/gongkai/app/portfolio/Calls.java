package org.gongkai.app.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.annualreport.Approval;
import org.gongkai.app.annualreport.ApprovalEntry;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.portfolio.SumOfUnits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calling for the reports of a year, reminding, and what the office adds to the sum of them. */
@Component
public class Calls {
    static final int LONGEST_GOVERNMENT = 80;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_NOTICE = 1_000;
    static final int LONGEST_CHAPTER = 25_000;
    /** Adjustments in a year. */
    static final int MOST = 200;

    private final JdbcClient database;
    private final Journal journal;
    private final Organs organs;

    Calls(JdbcClient database, Journal journal, Organs organs) {
        this.database = database;
        this.journal = journal;
        this.organs = organs;
    }

    /** The collecting of a year, called for or not. @throws NotThere if there are no such reports */
    @Transactional(readOnly = true)
    public Call of(long collector, int year) {
        if (year < Sheets.FIRST_YEAR || year > journal.today().getYear()) {
            throw new NotThere("no reports of " + year);
        }
        Call none = Call.none(collector, year, government(organs.get(collector).name()));
        return CallEntry.call(none, journal.read(CallEntry.subject(collector, year)));
    }

    /** The number of its last entry: what a form must send back; 0 while the office has not called. */
    @Transactional(readOnly = true)
    public int last(long collector, int year) {
        return journal.last(CallEntry.subject(collector, year));
    }

    /** The steps of the government's report to publication, oldest first. */
    @Transactional(readOnly = true)
    List<Entry> steps(long collector, int year) {
        return journal.read(CallEntry.subject(collector, year)).stream()
                .filter(entry -> ApprovalEntry.isStep(entry) || entry.type().equals(CallEntry.PUBLISHED))
                .toList();
    }

    /** The last days to hand in to an office for a year; empty if it has not called for them. */
    @Transactional(readOnly = true)
    public Optional<Dues> dues(long collector, int year) {
        return database.sql("select due_departments, due_townships, due_governments from portfolio_call"
                        + " where collector = :collector and year = :year")
                .param("collector", collector)
                .param("year", year)
                .query((row, n) -> new Dues(
                        row.getObject("due_departments", LocalDate.class),
                        row.getObject("due_townships", LocalDate.class),
                        row.getObject("due_governments", LocalDate.class)))
                .optional();
    }

    /** The years an office has called for, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(long collector) {
        return database.sql("select year from portfolio_call where collector = :collector order by year desc")
                .param("collector", collector)
                .query(Integer.class)
                .list();
    }

    /** The years whose government's report is at that step and was neither handed in nor reviewed by {@code notBy}. */
    @Transactional(readOnly = true)
    List<Integer> waiting(long collector, Approval.State state, String notBy) {
        return database.sql("select year from portfolio_call where collector = :collector and state = :state"
                        + " and :by not in (submitter, reviewer) order by year desc")
                .param("collector", collector)
                .param("state", state.name())
                .param("by", notBy)
                .query(Integer.class)
                .list();
    }

    /**
     * Calls for the reports of a year, or changes what is asked.
     *
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved ask(Acting by, int year, int seen, Dues dues, String government) {
        Call call = seen(by, year, seen);
        LocalDate first = LocalDate.of(year + 1, 1, 1);
        Map<String, String> faults = new LinkedHashMap<>();
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("departments", dues.departments());
        days.put("townships", dues.townships());
        days.put("governments", dues.governments());
        days.forEach((field, day) -> {
            if (day.isBefore(first) || !day.isBefore(first.plusYears(1))) {
                faults.put(field, year + "年的年报，报送期限应在" + (year + 1) + "年内");
            }
        });
        if (government.isBlank() || government.length() > LONGEST_GOVERNMENT) {
            faults.put("government", "请填写汇总年报以谁的名义公布，最多" + LONGEST_GOVERNMENT + "个字");
        }
        return faults.isEmpty()
                ? put(by, call, CallEntry.asked(journal.today(), year, !call.open(), dues, government.strip()))
                : new Saved.Refused(faults);
    }

    /** Puts on record that those missing were reminded. */
    @Transactional
    public Saved remind(Acting by, int year, int seen, int missing) {
        Call call = opened(by, year, seen);
        return put(by, call, CallEntry.reminded(journal.today(), missing));
    }

    /**
     * Adds to or takes away from the sum of the units.
     *
     * @param cells what is added to cells that are no sums; at least one
     */
    @Transactional
    public Saved adjust(
            Acting by, int year, int seen, boolean duplicate, Map<String, BigDecimal> cells, String reason) {
        Call call = opened(by, year, seen);
        Map<String, String> faults = new LinkedHashMap<>();
        boolean possible = cells.entrySet().stream()
                .allMatch(cell -> cell.getValue().signum() != 0
                        && SumOfUnits.canAdjust(FormVersion.ofYear(year), cell.getKey(), cell.getValue()));
        if (cells.isEmpty() || !possible) {
            faults.put("delta", "请填写增减数，不能是0，也不能大得不合情理；件数应为整数");
        }
        if (call.corrections().size() >= MOST) {
            faults.put("delta", "一个年度最多登记" + MOST + "项调整");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            faults.put("reason", "请写明调整的理由，最多" + LONGEST_REASON + "个字");
        }
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        int number = call.corrections().size() + 1;
        Correction correction =
                new Correction(number, journal.today(), by.actor(), duplicate, cells, reason.strip(), "");
        return put(by, call, CallEntry.adjusted(journal.today(), correction));
    }

    /** An adjustment holds no longer. */
    @Transactional
    public Saved strike(Acting by, int year, int seen, int number, String reason) {
        Call call = opened(by, year, seen);
        boolean there =
                call.corrections().stream().anyMatch(correction -> correction.number() == number && correction.holds());
        if (!there) {
            throw new NotThere("no adjustment " + number);
        }
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? new Saved.Refused(Map.of("reason", "请写明作废的理由，最多" + LONGEST_REASON + "个字"))
                : put(by, call, CallEntry.struck(journal.today(), number, reason.strip()));
    }

    /** Writes a chapter of the government's report anew; 0 is what stands before chapter one. */
    @Transactional
    public Saved write(Acting by, int year, int seen, int chapter, String text) {
        if (chapter < 0 || chapter > 6) {
            throw new NotThere("no chapter " + chapter);
        }
        Call call = opened(by, year, seen);
        String lines = text.replace("\r\n", "\n").strip();
        return lines.length() > LONGEST_CHAPTER
                ? new Saved.Refused(Map.of("text", "一章最多" + LONGEST_CHAPTER + "个字，现有" + lines.length() + "个字"))
                : put(by, call, CallEntry.written(journal.today(), chapter, lines));
    }

    /** Puts on record that the government's report was published. */
    @Transactional
    Saved publish(Acting by, int year, int seen, String notice) {
        return put(by, opened(by, year, seen), CallEntry.published(journal.today(), notice));
    }

    /** @throws NotThere if the office has not called for the reports of that year */
    Call opened(Acting by, int year, int seen) {
        Call call = seen(by, year, seen);
        if (!call.open()) {
            throw new NotThere("nothing called for in " + year);
        }
        return call;
    }

    private Call seen(Acting by, int year, int seen) {
        Call call = of(by.organ(), year);
        if (call.seq() != seen) {
            throw new ChangedMeanwhile(CallEntry.subject(by.organ(), year), seen);
        }
        return call;
    }

    /** Puts one more entry on record. */
    Saved put(Acting by, Call call, NewEntry entry) {
        UUID subject = CallEntry.subject(by.organ(), call.year());
        int seq = journal.append(by, subject, call.seq(), List.of(entry));
        keep(of(by.organ(), call.year()));
        return new Saved.Done(seq);
    }

    private void keep(Call call) {
        database.sql("""
                        insert into portfolio_call
                               (collector, year, due_departments, due_townships, due_governments, reminders, reminded_on,
                                state, submitter, reviewer)
                        values (:collector, :year, :departments, :townships, :governments, :reminders, :reminded, :state,
                                :submitter, :reviewer)
                        on conflict (collector, year) do update set due_departments = excluded.due_departments,
                               due_townships = excluded.due_townships, due_governments = excluded.due_governments,
                               reminders = excluded.reminders, reminded_on = excluded.reminded_on,
                               state = excluded.state, submitter = excluded.submitter, reviewer = excluded.reviewer
                        """)
                .param("collector", call.collector())
                .param("year", call.year())
                .param("departments", call.dues().departments())
                .param("townships", call.dues().townships())
                .param("governments", call.dues().governments())
                .param("reminders", call.reminders())
                .param("reminded", call.remindedOn())
                .param("state", call.approval().state().name())
                .param("submitter", call.approval().submitter())
                .param("reviewer", call.approval().reviewer())
                .update();
    }

    /** 示范区人民政府 of 示范区人民政府办公室; an organ that is no such office keeps its name. */
    static String government(String office) {
        return office.replaceFirst("(?<=政府)办公[厅室]$", "");
    }
}
