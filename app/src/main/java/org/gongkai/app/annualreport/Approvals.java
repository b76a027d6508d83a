package org.gongkai.app.annualreport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.Journal;
import org.gongkai.app.record.NewEntry;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Severity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an own report: handed in for review, signed, published. What is handed in is what is reviewed, signed and published, whatever the
 * registers say meanwhile. Nobody reviews or signs what he handed in himself.
 */
@Component
public class Approvals {
    static final int LONGEST_REMARKS = 2_000;
    static final int LONGEST_EXPLANATION = 1_000;
    /** What is still to be written stands between these in a proposal. */
    static final String OPEN = "【";

    private final AnnualReports reports;
    private final Editions editions;
    private final Journal journal;
    private final ApprovalQueue queue;

    Approvals(AnnualReports reports, Editions editions, Journal journal, ApprovalQueue queue) {
        this.reports = reports;
        this.editions = editions;
        this.journal = journal;
        this.queue = queue;
    }

    /** How far it has come. */
    @Transactional(readOnly = true)
    public Approval of(long organ, int year) {
        return ApprovalEntry.approval(entries(organ, year));
    }

    /**
     * Hands in the report as it follows from the registers now.
     *
     * @param seen the number of the last entry that whoever acts has seen, 0 if there was none
     * @param notice why the published version is corrected, to be published with it; not used if nothing is published yet
     * @param explanation why it is handed in although the rules found errors; not used if they found none
     * @throws ChangedMeanwhile if there is more on record than was seen
     */
    @Transactional
    public Saved submit(Acting by, int year, int seen, String notice, String explanation) {
        Approval approval = seen(by.organ(), year, seen);
        if (approval.underWay()) {
            return refused("submit", "报告正在审核、待签发或者待发布；要修改的，请先撤回");
        }
        if (journal.today().getYear() <= year) {
            return refused("submit", year + "年尚未结束，统计期限到12月31日，请在次年1月1日以后送审");
        }
        Compiled compiled = reports.compile(by.organ(), year);
        Optional<Edition> published = editions.latest(by.organ(), year);
        Map<String, String> faults = faults(compiled, published, notice, explanation);
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        return put(
                by,
                year,
                seen,
                ApprovalEntry.submitted(
                        journal.today(),
                        year,
                        compiled.report(),
                        published.isEmpty() ? "" : notice.strip(),
                        errors(compiled) == 0 ? "" : explanation.strip()));
    }

    private static Map<String, String> faults(
            Compiled compiled, Optional<Edition> published, String notice, String explanation) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (compiled.report().chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .anyMatch(line -> line.text().contains(OPEN))) {
            faults.put("submit", "正文还有以【】标出的内容没有写完，请补全后再送审");
        }
        if (published.isPresent()) {
            if (Differences.between(published.get().report(), compiled.report()).isEmpty()) {
                faults.putIfAbsent("submit", "与已发布的版本没有不同，不需要更正");
            }
            if (notice.isBlank()) {
                faults.put("notice", "请写明更正了什么、为什么，将与新版本一同公布");
            } else if (notice.length() > Editions.LONGEST_NOTICE) {
                faults.put("notice", "更正说明最多" + Editions.LONGEST_NOTICE + "个字，请精简");
            }
        }
        long errors = errors(compiled);
        if (errors > 0 && explanation.isBlank()) {
            faults.put("explanation", "核对结果还有" + errors + "处错误，请先改正；确实无误的，请写明理由");
        } else if (explanation.length() > LONGEST_EXPLANATION) {
            faults.put("explanation", "理由最多" + LONGEST_EXPLANATION + "个字，请精简");
        }
        return faults;
    }

    private static long errors(Compiled compiled) {
        return compiled.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }

    /** Passes what was handed in on to whoever signs, or returns it with remarks. */
    @Transactional
    public Saved review(Acting by, int year, int seen, boolean pass, String remarks) {
        return judge(by, year, seen, Approval.State.IN_REVIEW, pass ? ApprovalEntry.PASSED : "", remarks);
    }

    /** Signs what was handed in, or returns it with remarks. */
    @Transactional
    public Saved sign(Acting by, int year, int seen, boolean pass, String remarks) {
        return judge(by, year, seen, Approval.State.TO_SIGN, pass ? ApprovalEntry.SIGNED : "", remarks);
    }

    private Saved judge(Acting by, int year, int seen, Approval.State wanted, String passed, String remarks) {
        Approval approval = seen(by.organ(), year, seen);
        if (approval.state() != wanted) {
            return refused(
                    "verdict",
                    "报告现为“" + approval.state().label() + "”，没有要" + (wanted == Approval.State.IN_REVIEW ? "审核" : "签发")
                            + "的稿件");
        }
        if (by.actor().equals(approval.submitter())) {
            return refused("verdict", "不能审核或者签发自己送审的报告，请换人办理");
        }
        if (remarks.length() > LONGEST_REMARKS) {
            return refused("remarks", "意见不超过" + LONGEST_REMARKS + "个字，请精简");
        }
        if (passed.isEmpty() && remarks.isBlank()) {
            return refused("remarks", "退回应当写明意见，请补充");
        }
        String type = passed.isEmpty() ? ApprovalEntry.RETURNED : passed;
        return put(by, year, seen, ApprovalEntry.step(type, journal.today(), year, remarks.strip()));
    }

    /** Takes back what was handed in and is not published yet, so that it can be changed. */
    @Transactional
    public Saved withdraw(Acting by, int year, int seen) {
        if (!seen(by.organ(), year, seen).underWay()) {
            return refused("submit", "没有可以撤回的送审稿");
        }
        return put(by, year, seen, ApprovalEntry.step(ApprovalEntry.WITHDRAWN, journal.today(), year, ""));
    }

    /** Publishes what was signed. */
    @Transactional
    public Saved publish(Acting by, int year, int seen) {
        Approval approval = seen(by.organ(), year, seen);
        AnnualReport signed = approval.submitted();
        if (approval.state() != Approval.State.SIGNED || signed == null) {
            return refused("submit", "报告还没有签发，不能发布");
        }
        editions.publish(by, year, signed, approval.notice());
        return new Saved.Done(seen + 1);
    }

    private static Saved refused(String field, String sentence) {
        return new Saved.Refused(Map.of(field, sentence));
    }

    private Saved put(Acting by, int year, int seen, NewEntry entry) {
        int seq = journal.append(by, Editions.subject(by.organ(), year), seen, List.of(entry));
        Approval now = of(by.organ(), year);
        queue.put(by.organ(), year, now.state(), now.submitter());
        return new Saved.Done(seq);
    }

    private Approval seen(long organ, int year, int seen) {
        if (!reports.years().contains(year)) {
            throw new NoSuchElementException("no report of " + year);
        }
        Approval approval = of(organ, year);
        if (approval.seq() != seen) {
            throw new ChangedMeanwhile(Editions.subject(organ, year), seen);
        }
        return approval;
    }

    /** Everything on record of the way, oldest first. */
    List<Entry> entries(long organ, int year) {
        UUID subject = Editions.subject(organ, year);
        return journal.read(organ, subject);
    }
}
