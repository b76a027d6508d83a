package org.gongkai.app.annualreport;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.web.Values;

/**
 * What a reviewer or a leader says of a report that was handed in.
 *
 * @param signing whether it is the leader's; the reviewer's otherwise
 * @param pass whether the report goes on; it is returned otherwise
 * @param remarks what is to be changed; needed for a return
 */
public record Verdict(boolean signing, boolean pass, String remarks) {
    static final int LONGEST_REMARKS = 2_000;

    /** As it was sent with a form. */
    public static Verdict read(Values sent, boolean signing) {
        String said = sent.raw("verdict");
        if (!said.equals("pass") && !said.equals("return")) {
            sent.fault("verdict", signing ? "请选择签发或者退回" : "请选择通过或者退回");
        }
        return new Verdict(signing, said.equals("pass"), sent.text("remarks", "意见", LONGEST_REMARKS, false));
    }

    /** What is wrong with it, by field; empty if it can be put on record. Nobody judges what he handed in, nor signs what he reviewed. */
    public Map<String, String> faults(Approval approval, String actor) {
        Approval.State wanted = signing ? Approval.State.TO_SIGN : Approval.State.IN_REVIEW;
        if (approval.state() != wanted) {
            return Map.of("verdict", "报告现为“" + approval.state().label() + "”，没有要" + (signing ? "签发" : "审核") + "的稿件");
        }
        if (actor.equals(approval.submitter())) {
            return Map.of("verdict", "不能审核或者签发自己送审的报告，请换人办理");
        }
        if (actor.equals(approval.reviewer())) {
            return Map.of("verdict", "不能签发自己审核的报告，请换人办理");
        }
        if (remarks.length() > LONGEST_REMARKS) {
            return Map.of("remarks", "意见不超过" + LONGEST_REMARKS + "个字，请精简");
        }
        return pass || !remarks.isBlank() ? Map.of() : Map.of("remarks", "退回应当写明意见，请补充");
    }

    /** As an entry of the record. */
    public NewEntry entry(LocalDate today, int year) {
        String passed = signing ? ApprovalEntry.SIGNED : ApprovalEntry.PASSED;
        return ApprovalEntry.step(pass ? passed : ApprovalEntry.RETURNED, today, year, remarks.strip());
    }

    /** What the next page says. */
    public String told() {
        return pass ? (signing ? "已签发，可以发布了。" : "已通过，待签发。") : "已退回。";
    }
}
