package org.gongkai.app.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.web.NotThere;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of the units that report to an organ's office, year by year: the one way to enter and change them. */
@Component
public class Units {
    /** Units in the register of an office. */
    static final int MOST = 200;

    static final int LONGEST_NAME = 100;
    static final int LONGEST_CONTACT = 200;
    static final int LONGEST_REASON = 200;

    private final UnitRows rows;
    private final Journal journal;
    private final Organs organs;

    Units(UnitRows rows, Journal journal, Organs organs) {
        this.rows = rows;
        this.journal = journal;
        this.organs = organs;
    }

    /** All that were ever in the register, by kind and name. */
    @Transactional(readOnly = true)
    public List<ReportingUnit> of(long collector) {
        return rows.of(collector);
    }

    /** The register of a report year. */
    @Transactional(readOnly = true)
    public List<ReportingUnit> in(long collector, int year) {
        return rows.of(collector).stream().filter(unit -> unit.in(year)).toList();
    }

    /** Wherever an organ has to report itself. */
    @Transactional(readOnly = true)
    public List<ReportingUnit> ofOrgan(long organ) {
        return rows.ofOrgan(organ);
    }

    /** One of an office's register. @throws NotThere if it has none with this key */
    @Transactional(readOnly = true)
    public ReportingUnit get(long collector, UUID id) {
        return rows.find(id)
                .filter(unit -> unit.collector() == collector)
                .orElseThrow(() -> new NotThere("no unit " + id));
    }

    /** One that this organ collects from, or that it is itself. @throws NotThere if it is neither */
    @Transactional(readOnly = true)
    public ReportingUnit seen(long organ, UUID id) {
        return rows.find(id)
                .filter(unit -> unit.collector() == organ || Long.valueOf(organ).equals(unit.organ()))
                .orElseThrow(() -> new NotThere("no unit " + id));
    }

    /** The number of a unit's last entry at present. */
    @Transactional(readOnly = true)
    public int last(ReportingUnit unit) {
        return journal.last(unit.id());
    }

    /** What is on record of a unit, oldest first. */
    @Transactional(readOnly = true)
    List<Entry> history(ReportingUnit unit) {
        return journal.read(unit.id());
    }

    /**
     * Enters a unit.
     *
     * @param id its key, made with the form, so that a form sent twice is one unit
     */
    @Transactional
    public Saved enter(Acting by, UUID id, UnitForm form) {
        Optional<ReportingUnit> before = rows.find(id).filter(unit -> unit.collector() == by.organ());
        return before.isPresent()
                ? new Saved.Done(before.get().seq())
                : put(by, id, 0, UnitEntry.ENTERED, form, new TreeMap<>());
    }

    /**
     * Changes a unit; years that were reported already stay as they are.
     *
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved change(Acting by, UUID id, int seen, UnitForm form) {
        return put(by, id, seen, UnitEntry.CHANGED, form, current(by, id, seen).exempt());
    }

    /** Notes why a unit need not report for a year; blank takes the note away. */
    @Transactional
    public Saved exempt(Acting by, UUID id, int seen, int year, String reason) {
        ReportingUnit unit = current(by, id, seen);
        if (year < Sheets.FIRST_YEAR || year > journal.today().getYear() || !unit.in(year)) {
            return new Saved.Refused(Map.of("year", "这个年度不在该单位的名册里，请核对"));
        }
        if (reason.length() > LONGEST_REASON) {
            return new Saved.Refused(Map.of("why", "原因最多" + LONGEST_REASON + "个字"));
        }
        SortedMap<Integer, String> exempt = new TreeMap<>(unit.exempt());
        if (reason.isBlank()) {
            exempt.remove(year);
        } else {
            exempt.put(year, reason.strip());
        }
        UnitForm same = new UnitForm(
                unit.name(), unit.kind(), unit.organ(), unit.contact(), unit.since(), unit.until(), unit.ended());
        return put(by, id, seen, UnitEntry.CHANGED, same, exempt);
    }

    private ReportingUnit current(Acting by, UUID id, int seen) {
        ReportingUnit unit = get(by.organ(), id);
        if (unit.seq() != seen) {
            throw new ChangedMeanwhile(id, seen);
        }
        return unit;
    }

    private Saved put(Acting by, UUID id, int seen, String type, UnitForm form, SortedMap<Integer, String> exempt) {
        Map<String, String> faults = faults(by.organ(), id, form);
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        ReportingUnit unit = new ReportingUnit(
                id,
                seen + 1,
                by.organ(),
                form.organ(),
                form.name(),
                form.kind(),
                form.contact(),
                form.since(),
                form.until(),
                form.ended(),
                exempt);
        journal.append(by, id, seen, List.of(UnitEntry.write(type, journal.today(), unit)));
        rows.put(unit);
        return new Saved.Done(unit.seq());
    }

    private Map<String, String> faults(long collector, UUID id, UnitForm form) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<ReportingUnit> others = rows.of(collector).stream()
                .filter(unit -> !unit.id().equals(id))
                .toList();
        Integer until = form.until();
        boolean own = Long.valueOf(collector).equals(form.organ());
        if (others.size() >= MOST) {
            faults.put("name", "名册最多" + MOST + "个单位");
        } else if (others.stream().anyMatch(other -> other.name().equals(form.name()))) {
            faults.put("name", "名册里已有这个单位");
        }
        if (own != (form.kind() == UnitKind.OWN)) {
            faults.put("kind", own ? "选的账号是本机关的，种类请选“本机关”" : "种类是“本机关”的，使用的账号请选本机关");
        }
        if (form.organ() != null && organs.find(form.organ()).isEmpty()) {
            faults.put("organ", "没有这个机关，请重新选择");
        } else if (form.organ() != null
                && others.stream().anyMatch(other -> form.organ().equals(other.organ()))) {
            faults.put("organ", "名册里已有单位使用这个机关的账号");
        }
        if (until != null && until < form.since()) {
            faults.put("until", "最后一个年度不能早于第一个年度");
        }
        if (until != null && form.ended().isBlank()) {
            faults.put("ended", "请写明去向，例如并入某某局");
        }
        return faults;
    }
}
