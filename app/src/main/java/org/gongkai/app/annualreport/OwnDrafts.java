package org.gongkai.app.annualreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.record.Journal;
import org.gongkai.app.web.Choice;
import org.gongkai.app.web.NotThere;
import org.gongkai.report.model.AnnualReport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organ's own reports before publication: as they follow from the registers today, and as they were handed in. */
@Component
@Order(1)
class OwnDrafts implements CompareSource {
    private static final Pattern WORD = Pattern.compile("(draft|handed)-([0-9]{4})");

    private final AnnualReports reports;
    private final Approvals approvals;
    private final Journal journal;

    OwnDrafts(AnnualReports reports, Approvals approvals, Journal journal) {
        this.reports = reports;
        this.approvals = approvals;
        this.journal = journal;
    }

    /** Those of last year and of this one. */
    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices(SignedIn viewer) {
        List<Choice> choices = new ArrayList<>();
        int now = journal.today().getYear();
        for (int year : List.of(now, now - 1)) {
            String name = viewer.organ().name() + year + "年";
            choices.add(Choice.of("draft-" + year, name + "（编制中）"));
            if (approvals.of(viewer.organ().id(), year).submitted() != null) {
                choices.add(Choice.of("handed-" + year, name + "（送审稿）"));
            }
        }
        return choices;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AnnualReport> find(SignedIn viewer, String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(2));
        if (!reports.years().contains(year)) {
            throw new NotThere("no report of " + year);
        }
        long organ = viewer.organ().id();
        if (matcher.group(1).equals("draft")) {
            return Optional.of(reports.report(organ, year));
        }
        return Optional.of(Optional.ofNullable(approvals.of(organ, year).submitted())
                .orElseThrow(() -> new NotThere("nothing handed in for " + year)));
    }
}
