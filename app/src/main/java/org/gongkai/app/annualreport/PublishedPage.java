package org.gongkai.app.annualreport;

import java.util.Arrays;
import java.util.List;
import org.gongkai.report.write.ReportHtml;

/**
 * The page of a published version.
 *
 * @param edition which is shown
 * @param all versions of the report, the first one first
 */
public record PublishedPage(Edition edition, List<Edition> all) {
    public PublishedPage {
        all = List.copyOf(all);
    }

    /** Whether this is the version that holds. */
    public boolean holds() {
        return edition.version() == all.getLast().version();
    }

    /** The address of the report, where the version that holds is shown. */
    public String path() {
        return "/reports/" + edition.organ() + "/" + edition.year();
    }

    /** What this version says differently from the first; empty for the first itself. */
    public List<Difference> differences() {
        return edition.corrects() ? Differences.between(all.getFirst().report(), edition.report()) : List.of();
    }

    /** The corrections up to this version, the first one first. */
    public List<Edition> corrections() {
        return all.stream()
                .filter(one -> one.corrects() && one.version() <= edition.version())
                .toList();
    }

    /** The report in the official form, as part of a page. */
    public String html() {
        return ReportHtml.fragment(edition.report(), 1);
    }

    /** The files it can be taken home as. */
    public List<Download> files() {
        return Arrays.asList(Download.values());
    }
}
