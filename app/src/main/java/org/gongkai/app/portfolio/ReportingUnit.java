package org.gongkai.app.portfolio;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit in the register of a collecting office.
 *
 * @param id its key
 * @param seq the number of its last entry: what a form must send back
 * @param collector the organ whose office collects
 * @param organ the unit's own organ where it works in this installation; null where it has a name alone
 * @param name in full
 * @param kind what it is
 * @param contact whom to call; empty if not known
 * @param since the first report year
 * @param until the last report year; null while it goes on
 * @param ended what became of it, 并入示范区自然资源局; empty while it goes on
 * @param exempt report year → why it need not report
 */
public record ReportingUnit(
        UUID id,
        int seq,
        long collector,
        @Nullable Long organ,
        String name,
        UnitKind kind,
        String contact,
        int since,
        @Nullable Integer until,
        String ended,
        SortedMap<Integer, String> exempt) {

    public ReportingUnit {
        exempt = Collections.unmodifiableSortedMap(new TreeMap<>(exempt));
    }

    /** Whether it is in the register of that report year. */
    public boolean in(int year) {
        return since <= year && (until == null || year <= until);
    }

    /** Why it need not report for that year; empty if it must. */
    public String exemptIn(int year) {
        return exempt.getOrDefault(year, "");
    }

    /** Whether it must report for that year. */
    public boolean mustReport(int year) {
        return in(year) && exemptIn(year).isEmpty();
    }

    /** Whether it acts for itself; for others the collecting office does. */
    public boolean hasAccounts() {
        return organ != null;
    }
}
