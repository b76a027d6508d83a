package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people enter for their reports: the figures of table two with their source, and the text of the chapters. */
@Component
public class Sheets {
    /** The first year with the three tables (国办公开办函〔2019〕60号). */
    public static final int FIRST_YEAR = 2019;

    static final int LONGEST_CHAPTER = 25_000;
    static final int LONGEST_SOURCE = 200;
    static final int LAST_CHAPTER = 6;

    private final Journal journal;

    Sheets(Journal journal) {
        this.journal = journal;
    }

    /** What stands there now; blank if nothing was entered yet. */
    @Transactional(readOnly = true)
    public Sheet of(long organ, int year) {
        return SheetEntry.sheet(entries(organ, year));
    }

    /**
     * Enters figures of table two; what they do not name stays as it is.
     *
     * @param seen the number of the last entry that whoever acts has seen, 0 if there was none
     * @param typed figures as they were typed, blank to take one away; of cells of the year's form
     * @param source where the figures that change come from
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved enter(Acting by, int year, int seen, Map<Table2Cell, String> typed, String source) {
        Sheet sheet = seenSheet(by, year, seen);
        Map<Table2Cell, @Nullable BigDecimal> changes = new EnumMap<>(Table2Cell.class);
        Map<String, String> faults = new LinkedHashMap<>();
        for (Table2Cell cell : Table2Cell.of(FormVersion.ofYear(year))) {
            String text = typed.get(cell);
            if (text != null) {
                switch (FigureText.of(cell, text)) {
                    case FigureText.Wrong wrong -> faults.put(cell.path(), wrong.sentence());
                    case FigureText.Read read -> {
                        if (!same(sheet.figures().get(cell), read.figure())) {
                            changes.put(cell, read.figure());
                        }
                    }
                }
            }
        }
        if (!changes.isEmpty() && (source.isBlank() || source.length() > LONGEST_SOURCE)) {
            faults.put("source", "请写明这些数字从哪里来，最多" + LONGEST_SOURCE + "个字");
        }
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        return changes.isEmpty()
                ? new Saved.Done(seen)
                : put(by, year, seen, SheetEntry.figures(year, journal.today(), changes, source.strip()));
    }

    /**
     * Writes a chapter anew as it is; what of it refers to the registers is not held against what stood there.
     *
     * @param chapter 0 for what stands before chapter one, 1 to 6
     * @param text its paragraphs, one a line
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved write(Acting by, int year, int seen, int chapter, String text) {
        return write(by, year, seen, chapter, text, List.of(), "");
    }

    /**
     * Writes a chapter anew; where it refers to the registers it says what they say.
     *
     * @param before what the form began with
     * @param figures that the text can refer to
     * @param reason why figures were typed over, at most 200 characters; not used if none was
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    Saved write(
            Acting by,
            int year,
            int seen,
            int chapter,
            String text,
            String before,
            LiveFigures figures,
            String reason) {
        Map<String, String> faults = new LinkedHashMap<>();
        List<String> unknown = figures.unknown(text);
        if (!unknown.isEmpty()) {
            faults.put("text", "没有名为“" + String.join("”“", unknown) + "”的数字，请从可以引用的数字里选");
        }
        List<String> typedOver = TypedOver.in(before, text.replace("\r\n", "\n"));
        if (!typedOver.isEmpty() && reason.isBlank()) {
            faults.put("reason", "“" + String.join("”“", typedOver) + "”原来引用台账，现在直接写了数字；请改回引用，或者写明理由");
        } else if (reason.length() > LONGEST_SOURCE) {
            faults.put("reason", "理由最多" + LONGEST_SOURCE + "个字，请精简");
        }
        return faults.isEmpty()
                ? write(by, year, seen, chapter, text, typedOver, reason.strip())
                : new Saved.Refused(faults);
    }

    private Saved write(
            Acting by, int year, int seen, int chapter, String text, List<String> typedOver, String reason) {
        if (chapter < 0 || chapter > LAST_CHAPTER) {
            throw new NoSuchElementException("no chapter " + chapter);
        }
        Sheet sheet = seenSheet(by, year, seen);
        String lines = text.replace("\r\n", "\n").strip();
        if (lines.length() > LONGEST_CHAPTER) {
            return new Saved.Refused(Map.of("text", "一章最多" + LONGEST_CHAPTER + "个字，现有" + lines.length() + "个字"));
        }
        return lines.equals(sheet.chapters().get(chapter))
                ? new Saved.Done(seen)
                : put(by, year, seen, SheetEntry.chapter(year, journal.today(), chapter, lines, typedOver, reason));
    }

    /** Everything entered that changed this cell, oldest first. */
    @Transactional(readOnly = true)
    List<Entry> history(long organ, int year, Table2Cell cell) {
        return entries(organ, year).stream()
                .filter(entry -> entry.type().equals(SheetEntry.FIGURES)
                        && SheetEntry.changes(entry).containsKey(cell))
                .toList();
    }

    /** Every writing of a chapter that typed over live figures, oldest first. */
    @Transactional(readOnly = true)
    List<Entry> typedOver(long organ, int year, int chapter) {
        return entries(organ, year).stream()
                .filter(entry -> entry.type().equals(SheetEntry.CHAPTER)
                        && SheetEntry.chapter(entry) == chapter
                        && !SheetEntry.typedOver(entry).isEmpty())
                .toList();
    }

    private List<Entry> entries(long organ, int year) {
        return journal.read(SheetEntry.subject(organ, year));
    }

    private Sheet seenSheet(Acting by, int year, int seen) {
        if (year < FIRST_YEAR || year > journal.today().getYear()) {
            throw new NoSuchElementException("no report of " + year);
        }
        Sheet sheet = of(by.organ(), year);
        if (sheet.seq() != seen) {
            throw new ChangedMeanwhile(SheetEntry.subject(by.organ(), year), seen);
        }
        return sheet;
    }

    private Saved put(Acting by, int year, int seen, NewEntry entry) {
        UUID subject = SheetEntry.subject(by.organ(), year);
        return new Saved.Done(journal.append(by, subject, seen, List.of(entry)));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }
}
