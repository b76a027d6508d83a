package org.gongkai.report.claims;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many requests came from which kind of applicant. */
final class ApplicantReader {

    private static final Map<String, Subject> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("自然人", Subject.APPLICANT_NATURAL);
        KINDS.put("公民", Subject.APPLICANT_NATURAL);
        KINDS.put("个人", Subject.APPLICANT_NATURAL);
        KINDS.put("科研机构", Subject.APPLICANT_RESEARCH);
        KINDS.put("公益组织", Subject.APPLICANT_WELFARE);
        KINDS.put("法律服务机构", Subject.APPLICANT_LEGAL_SERVICE);
        KINDS.put("法人", Subject.APPLICANT_ORGANISATION);
        KINDS.put("律师事务所", Subject.APPLICANT_LEGAL_SERVICE);
        KINDS.put("企业", Subject.APPLICANT_BUSINESS);
    }

    private static final Pattern NAME = Pattern.compile(
            "(自然人|公民(?:个人)?|科研机构|(?:社会)?公益组织|法律服务机构|律师事务所|(?:企业)?法人(?:或者?|和|及|、)?(?:其他组织)?|商业企业|(?<![事国])企业)"
                    + "(?:(?:仍|依然)?(?:占绝大多数|占多数|为主|居多|占比最高|占比最大)，(?:为|共|有|计|达到?)|提出|提交|申请|申请人|的|共|有|为|是|，){0,5}(?:(?:政府)?(?:信息)?(?:公开)?申请)?(?:的)?(?:有|共|各)?$");
    /** "31件由自然人提出，4件由法人或其他组织提出": each kind behind its figure. */
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:申请)?(?:由|来自|系|是)(自然人|公民(?:个人)?|科研机构|(?:社会)?公益组织|法律服务机构|律师事务所|(?:企业)?法人(?:(?:或者?|和|及|、)?其他组织)?|商业企业|企业)(?:提出|提交|申请)?(?:的)?(?=$|、)");
    /** "企业和律师事务所申请6件": one figure of two kinds. */
    private static final Pattern JOINED = Pattern.compile("(?:人|公民|企业|机构|组织|事务所)(?:和|及|与|、|或者?|以及)$");

    private static final Pattern ELSE = Pattern.compile("咨询|复议|诉讼|培训|投诉|留言|信访|累计|以来|代理");

    private ApplicantReader() {}

    static void read(Sentence sentence, Consumer<SubjectFigure> found) {
        String text = sentence.text();
        if (!sentence.mentions(Topic.REQUEST)
                || !sentence.mentions(Topic.APPLICANT)
                || ELSE.matcher(text).find()) {
            return;
        }
        int from = 0;
        boolean nameBehind = false;
        for (Quantity quantity : sentence.quantities()) {
            String words = text.substring(from, quantity.start());
            from = quantity.end();
            boolean counts = quantity.countsRequests() && quantity.exact();
            Matcher behind = BEHIND.matcher(sentence.clauseAfter(quantity));
            if (counts && behind.find()) {
                found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), kind(behind.group(1))));
                nameBehind = true;
                continue;
            }
            boolean taken = nameBehind;
            nameBehind = false;
            Matcher matcher = NAME.matcher(words);
            if (!counts || taken || !matcher.find()) {
                continue;
            }
            boolean joined =
                    JOINED.matcher(words.substring(0, matcher.start(1))).find();
            boolean negated = joined || words.contains("代") || words.contains("除");
            if (!negated) {
                found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), kind(matcher.group(1))));
            }
        }
    }

    private static Subject kind(String name) {
        for (Map.Entry<String, Subject> kind : KINDS.entrySet()) {
            if (name.contains(kind.getKey())) {
                return kind.getValue();
            }
        }
        throw new IllegalStateException(name);
    }
}
