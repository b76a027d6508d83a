package org.gongkai.app.request.web;

import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Wanted;
import org.gongkai.app.web.Values;
import org.gongkai.law.identifier.CreditCode;
import org.gongkai.law.identifier.ResidentId;
import org.gongkai.law.request.ApplicantKind;

/** Reads the application form (Regulation art. 29(2)), the same at the counter and on the public pages. */
final class ApplicationValues {
    private static final int SHORTEST_DESCRIPTION = 10;

    private ApplicationValues() {}

    static ApplicantKind kind(Values sent) {
        return sent.choice("kind", "申请人类别", ApplicantKind.class, ApplicantKind.NATURAL_PERSON);
    }

    static Applicant applicant(Values sent) {
        ApplicantKind kind = kind(sent);
        boolean natural = kind == ApplicantKind.NATURAL_PERSON;
        String name = sent.text("name", natural ? "姓名" : "单位名称", 100, true);
        IdentityPaper paper = sent.choice("paper", "证件种类", IdentityPaper.class, IdentityPaper.OTHER);
        String number = sent.text("number", "证件号码", 50, true).replace(" ", "");
        checkNumber(sent, paper, number);
        String representative = sent.text("representative", "代表人", 50, !natural);
        String phone = sent.text("phone", "电话", 30, false);
        String email = sent.text("email", "电子邮箱", 100, false);
        String address = sent.text("address", "通信地址", 200, false);
        checkContact(sent, phone, email, address);
        return new Applicant(
                name, paper, number, representative, phone, email, address, sent.text("help", "需要的帮助", 200, false));
    }

    static Wanted wanted(Values sent) {
        String title = sent.text("title", "信息的名称", 200, true);
        String description = sent.text("description", "描述", 1_000, true);
        if (!description.isEmpty() && description.length() < SHORTEST_DESCRIPTION) {
            sent.fault(
                    "description",
                    "请写明要哪个项目、哪份材料，至少" + SHORTEST_DESCRIPTION + "个字。现在写的是“" + description + "”，工作人员可能无法确定是哪一份");
        }
        return new Wanted(title, description, sent.text("documentNumber", "文号", 60, false), form(sent), delivery(sent));
    }

    static ApplicationForm form(Applicant applicant, Wanted wanted) {
        return new ApplicationForm(applicant, wanted);
    }

    private static String form(Values sent) {
        return oneOf(sent, "form", "提供形式", Choices.FORMS);
    }

    private static String delivery(Values sent) {
        return oneOf(sent, "delivery", "获取方式", Choices.DELIVERIES);
    }

    private static String oneOf(
            Values sent, String name, String label, java.util.List<org.gongkai.app.web.Choice> choices) {
        String value = sent.raw(name);
        if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            sent.fault(name, "请选择" + label);
            return "";
        }
        return value;
    }

    private static void checkNumber(Values sent, IdentityPaper paper, String number) {
        if (number.isEmpty()) {
            return;
        }
        if (paper == IdentityPaper.RESIDENT_ID) {
            ResidentId.problem(number).ifPresent(problem -> sent.fault("number", problem.zh()));
        }
        if (paper == IdentityPaper.CREDIT_CODE) {
            CreditCode.problem(number).ifPresent(problem -> sent.fault("number", problem.zh()));
        }
    }

    private static void checkContact(Values sent, String phone, String email, String address) {
        if (phone.isEmpty() && email.isEmpty() && address.isEmpty()) {
            sent.fault("phone", "电话、电子邮箱、通信地址至少填写一项，以便联系您（条例第二十九条）");
        }
        if (!phone.isEmpty() && !phone.matches("[0-9+() -]{5,30}")) {
            sent.fault("phone", "电话只能有数字、空格、加号、括号和短横");
        }
        if (!email.isEmpty() && !email.matches("[^@\\s]{1,64}@[^@\\s]{1,80}\\.[^@\\s.]{2,20}")) {
            sent.fault("email", "电子邮箱写得不完整，应像 name@example.cn");
        }
        if (sent.raw("delivery").equals("邮寄") && address.isEmpty()) {
            sent.fault("address", "选择邮寄的，请填写通信地址和邮编");
        }
        if (sent.raw("delivery").equals("电子邮件") && email.isEmpty()) {
            sent.fault("email", "选择电子邮件的，请填写电子邮箱");
        }
    }
}
