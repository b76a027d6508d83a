package org.gongkai.app.annualreport;

import java.util.List;
import java.util.Optional;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.web.Choice;
import org.gongkai.report.model.AnnualReport;

/** Reports that are not published, to be set side by side with published ones and with each other. */
public interface CompareSource {

    /** What there is for him to choose, each under one word of an address; empty if there is nothing. */
    List<Choice> choices(SignedIn viewer);

    /**
     * The report that a word means.
     *
     * @return empty if the word is none of this source's
     * @throws org.gongkai.app.web.NotThere if there is no such report, or it is not for him
     */
    Optional<AnnualReport> find(SignedIn viewer, String word);
}
