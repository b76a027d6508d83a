package org.gongkai.app.request.web;

import java.util.List;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.web.Choice;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;

/** What can be chosen in the application form. */
public final class Choices {
    /** 获取信息的方式 (art. 29(2)(三)). */
    public static final List<Choice> FORMS =
            List.of(Choice.of("纸质", "纸质"), Choice.of("电子文档", "电子文档"), Choice.of("查阅", "到现场查阅"));

    /** 获取信息的途径. */
    public static final List<Choice> DELIVERIES =
            List.of(Choice.of("邮寄", "邮寄"), Choice.of("当面领取", "当面领取"), Choice.of("电子邮件", "电子邮件"));

    private Choices() {}

    /** The kinds of applicants. */
    public static List<Choice> kinds() {
        return ActionForms.choices(ApplicantKind.values(), kind -> kind == ApplicantKind.OTHER ? "其他组织" : kind.label());
    }

    /** The proofs of identity. */
    public static List<Choice> papers() {
        return ActionForms.choices(IdentityPaper.values(), IdentityPaper::label);
    }

    /** The ways in which a request comes to the counter and the mail room. */
    public static List<Choice> ways() {
        return ActionForms.choices(ReceiptWay.values(), ReceiptWay::zh);
    }
}
