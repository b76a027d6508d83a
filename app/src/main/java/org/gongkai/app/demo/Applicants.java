package org.gongkai.app.demo;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.law.identifier.CreditCode;
import org.gongkai.law.identifier.ResidentId;
import org.gongkai.law.request.ApplicantKind;

/**
 * Invented applicants. Their identity numbers are well formed, but of the region 119999, which was never given out, so that they
 * are nobody's; telephone numbers begin with 000.
 */
final class Applicants {
    private static final String NO_REGION = "119999";
    private static final String CHECK_CHARACTERS = "0123456789XABCDEFGHJKLMNPQRTUWY";
    private static final String[] SURNAMES = {"赵", "钱", "孙", "李", "周", "吴", "郑", "王", "冯", "陈", "褚", "卫"};
    private static final String[] STEMS = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"};
    private static final String[] STREETS = {"望山街道", "北岸街道", "南桥街道", "长青街道", "新河镇"};
    private static final String[] HELP = {"需要大字版", "视力障碍，请用电子文档以便朗读"};

    private final RandomGenerator random;

    Applicants(RandomGenerator random) {
        this.random = random;
    }

    /** Somebody of that kind; now and then somebody who was there before. */
    Applicant any(ApplicantKind kind) {
        int who = random.nextInt(SURNAMES.length * STEMS.length);
        return kind == ApplicantKind.NATURAL_PERSON ? person(who) : organisation(kind, who % 6);
    }

    Applicant person(int who) {
        String name = SURNAMES[who % SURNAMES.length] + STEMS[who / SURNAMES.length % STEMS.length];
        String birthday = String.format(Locale.ROOT, "%04d%02d%02d", 1950 + who % 50, 1 + who % 12, 1 + who % 28);
        return new Applicant(
                name,
                IdentityPaper.RESIDENT_ID,
                residentId(NO_REGION + birthday + String.format(Locale.ROOT, "%03d", who)),
                "",
                String.format(Locale.ROOT, "000-0000%04d", 1000 + who),
                who % 3 == 0 ? "shenqingren" + who + "@example.com" : "",
                "示范区" + STREETS[who % STREETS.length] + "示例路" + (1 + who) + "号",
                who % 17 == 3 ? HELP[who % HELP.length] : "");
    }

    private static Applicant organisation(ApplicantKind kind, int which) {
        String name = switch (kind) {
            case BUSINESS -> "示例" + STEMS[which] + "建设工程有限公司";
            case RESEARCH -> "样本" + STEMS[which] + "城市发展研究院";
            case SOCIAL_WELFARE -> "范例" + STEMS[which] + "社会服务中心";
            case LEGAL_SERVICE -> "示例" + STEMS[which] + "律师事务所";
            case OTHER, NATURAL_PERSON -> "样本" + STEMS[which] + "小区业主委员会";
        };
        String code = String.format(Locale.ROOT, "91%sMA%02d%05d", NO_REGION, kind.ordinal(), which);
        return new Applicant(
                name,
                IdentityPaper.CREDIT_CODE,
                creditCode(code),
                SURNAMES[which] + "经理",
                String.format(Locale.ROOT, "000-0000%02d%02d", 20 + kind.ordinal(), which),
                "lianxi" + kind.ordinal() + which + "@example.com",
                "示范区示例大道" + (100 + which) + "号",
                "");
    }

    private static String residentId(String seventeen) {
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(number -> ResidentId.parse(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String creditCode(String seventeen) {
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(code -> CreditCode.parse(code).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
