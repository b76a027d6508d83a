package org.gongkai.report.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads shares of results and of kinds of applicants that are told in per cent only. */
final class RowShareReader {

    private static final Pattern SHARE = Pattern.compile(
            "[^，；。：、（）0-9]{2,14}?[”]?(?:件)?(?:申请|提出)?(?:的)?(?:占比|占|比例)(?:申请总量|总量|总数|全部申请|全部)?(?:的)?(?:比例|比重)?(?:为|达到?|约)*$");
    private static final Pattern GIVEN_RATE =
            Pattern.compile("公开率?（(?:含|包括|包含)部分公开）(?:率|占比|比例|的比例|比率)?(?:为|达到?|均|：)*$");
    private static final Pattern PERSONS = Pattern.compile("^[“]?(?:自然人|公民个人|公民|个人)");
    private static final Pattern ORGANISATIONS = Pattern.compile("^[“]?法人(?:或者?|和|及|、)其他组织");
    /** "76件申请中，78.9%由自然人提出". */
    private static final Pattern BEHIND =
            Pattern.compile("^(?:的申请)?(?:由|来自|系)(自然人|公民个人|公民|个人|法人(?:或者?|和|及|、)其他组织)(?:提出|提交)?(?:的)?$");

    private static final Pattern ELSE = Pattern.compile("公文|文件|咨询|热线|留言|信访|全市|全县|全区|全省|各部门|信息中");

    private RowShareReader() {}

    static void read(Sentence sentence, Consumer<RowShare> found) {
        String text = sentence.text();
        boolean told = text.indexOf('%') >= 0 && (text.contains("占") || text.contains("提出") || text.contains("部分公开）"));
        if (!told || ELSE.matcher(text).find()) {
            return;
        }
        int from = 0;
        for (Quantity percent : sentence.quantities()) {
            String words = text.substring(from, percent.start());
            from = percent.end();
            if (!percent.isPercent() || !percent.stated()) {
                continue;
            }
            if (GIVEN_RATE.matcher(words).find()) {
                found.accept(new RowShare(sentence, percent, "公开、部分公开", ResultLabels.GIVEN.rows(), null));
                continue;
            }
            Matcher behind = BEHIND.matcher(sentence.clauseAfter(percent));
            if (behind.find()) {
                boolean person = PERSONS.matcher(behind.group(1)).find();
                found.accept(new RowShare(
                        sentence,
                        percent,
                        person ? "自然人" : "法人或其他组织",
                        List.of(),
                        person ? Subject.APPLICANT_NATURAL : Subject.APPLICANT_ORGANISATION));
                continue;
            }
            String clause = words.substring(lastStop(words) + 1);
            Matcher share = SHARE.matcher(clause);
            if (share.find() && share.start() == 0) {
                read(sentence, percent, clause, found);
            }
        }
    }

    private static void read(Sentence sentence, Quantity percent, String clause, Consumer<RowShare> found) {
        if (PERSONS.matcher(clause).find()) {
            found.accept(new RowShare(sentence, percent, "自然人", List.of(), Subject.APPLICANT_NATURAL));
        } else if (ORGANISATIONS.matcher(clause).find()) {
            found.accept(new RowShare(sentence, percent, "法人或其他组织", List.of(), Subject.APPLICANT_ORGANISATION));
        } else {
            List<ResultLabels.Label> labels = ResultLabels.all(clause);
            if (labels.size() == 1
                    && labels.getFirst().whole()
                    && clause.indexOf(labels.getFirst().words()) <= 1) {
                ResultLabels.Label label = labels.getFirst();
                found.accept(new RowShare(sentence, percent, label.words(), label.rows(), null));
            }
        }
    }

    private static int lastStop(String words) {
        int last = -1;
        for (int i = 0; i < words.length(); i++) {
            last = "，；。：、（）".indexOf(words.charAt(i)) >= 0 ? i : last;
        }
        return last;
    }
}
