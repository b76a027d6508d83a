package org.gongkai.app.annualreport;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.report.model.AnnualReport;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published versions of the annual reports. What was published is an entry of the organ's record and stays as it was; a correction is
 * another version with a notice that says why (docs/decisions/0023-published-editions.md).
 */
@Component
public class Editions {
    static final int LONGEST_NOTICE = 1_000;

    private final JdbcClient database;
    private final Journal journal;
    private final ApprovalQueue queue;

    Editions(JdbcClient database, Journal journal, ApprovalQueue queue) {
        this.database = database;
        this.journal = journal;
        this.queue = queue;
    }

    /**
     * Publishes a report: as version 1, or as the next version if there is one already. Whoever calls has made sure that it was reviewed
     * and signed. Whatever else of this report was on its way ends with it.
     *
     * @param organ whose report it is and into whose record it goes
     * @param year the report year
     * @param notice why the version before is corrected, at most 1 000 characters; empty for version 1
     * @throws IllegalArgumentException with a sentence for the reader, in Chinese, if the year is before 2019, a correction lacks its
     *     notice, the notice is too long, or nothing differs from the version before
     * @throws org.gongkai.app.record.ChangedMeanwhile if somebody else published a version at the same moment
     */
    @Transactional
    public Edition publish(long organ, int year, AnnualReport report, String notice, SignedIn by) {
        return publish(new Acting(organ, by.person().toString()), year, report, notice);
    }

    @Transactional
    Edition publish(Acting by, int year, AnnualReport report, String notice) {
        require(year >= Sheets.FIRST_YEAR, "2019年以前的年度报告没有固定表格，不能按格式公布");
        UUID subject = subject(by.organ(), year);
        Optional<Edition> before = latest(by.organ(), year);
        int version = before.map(Edition::version).orElse(0) + 1;
        String reason = before.isEmpty() ? "" : notice.strip();
        require(before.isEmpty() || !reason.isEmpty(), "这份报告已经发布过，再次发布是更正，请写明更正说明");
        require(reason.length() <= LONGEST_NOTICE, "更正说明最多" + LONGEST_NOTICE + "个字，请精简");
        require(
                before.isEmpty()
                        || !Differences.between(before.get().report(), report).isEmpty(),
                "与已发布的版本没有不同，不需要更正");
        Edition edition = new Edition(by.organ(), year, version, journal.today(), by.actor(), reason, report);
        int seq = journal.append(by, subject, journal.last(subject), List.of(EditionEntry.of(edition)));
        database.sql("""
                        insert into annualreport_edition (organ, year, version, subject, seq, title, published_on)
                        values (:organ, :year, :version, :subject, :seq, :title, :on)
                        """)
                .param("organ", by.organ())
                .param("year", year)
                .param("version", version)
                .param("subject", subject)
                .param("seq", seq)
                .param("title", report.title())
                .param("on", edition.publishedOn())
                .update();
        queue.put(by.organ(), year, Approval.NONE);
        return edition;
    }

    /** All versions, the first one first; empty if nothing was published. */
    @Transactional(readOnly = true)
    public List<Edition> of(long organ, int year) {
        return journal.read(organ, subject(organ, year)).stream()
                .filter(entry -> entry.type().equals(EditionEntry.PUBLISHED))
                .map((Entry entry) -> EditionEntry.read(organ, entry))
                .toList();
    }

    /** The version that holds; empty if nothing was published. */
    @Transactional(readOnly = true)
    public Optional<Edition> latest(long organ, int year) {
        List<Edition> all = of(organ, year);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * One version.
     *
     * @throws NoSuchElementException if there is none
     */
    @Transactional(readOnly = true)
    public Edition get(long organ, int year, int version) {
        return of(organ, year).stream()
                .filter(edition -> edition.version() == version)
                .findFirst()
                .orElseThrow();
    }

    /** How many versions of each year's report an organ has published; years without one are absent. */
    @Transactional(readOnly = true)
    public Map<Integer, Integer> versions(long organ) {
        Map<Integer, Integer> versions = new HashMap<>();
        database.sql(
                        "select year, max(version) as versions from annualreport_edition where organ = :organ group by year")
                .param("organ", organ)
                .query((RowCallbackHandler) row -> versions.put(row.getInt("year"), row.getInt("versions")));
        return versions;
    }

    /** Every published report, the latest year first, then in the order of the organs. */
    @Transactional(readOnly = true)
    public List<PublishedLine> published() {
        return database.sql("""
                        select organ, year, max(version) as versions,
                               (array_agg(title order by version desc))[1] as title,
                               min(published_on) as published_on, max(published_on) as latest_on
                          from annualreport_edition group by organ, year order by year desc, organ
                        """).query(PublishedLine.class).list();
    }

    /** The versions that hold of the published reports, the latest year first; of more than so many the last are left out. */
    @Transactional(readOnly = true)
    public List<Edition> newest(int most) {
        return published().stream()
                .limit(most)
                .flatMap(line -> latest(line.organ(), line.year()).stream())
                .toList();
    }

    /** The key of the way to publication of an organ's report of a year, and of all its published versions. */
    static UUID subject(long organ, int year) {
        String name = "annualreport/" + organ + "/" + year + "/edition";
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
