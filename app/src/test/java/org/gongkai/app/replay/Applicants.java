package org.gongkai.app.replay;

import org.gongkai.app.demo.Application;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.request.ApplicantKind;

/** Applicants without a face: the tables count kinds only. */
final class Applicants {
    private Applicants() {}

    static Application nth(int n, ApplicantKind kind) {
        Applicant applicant =
                new Applicant(kind.label() + n, IdentityPaper.OTHER, "TEST-" + n, "", "000-00000000", "", "", "");
        Wanted wanted = new Wanted("第" + n + "项政府信息", "重放年度报告所用", "", "纸质", "邮寄");
        return new Application(kind, new ApplicationForm(applicant, wanted));
    }
}
