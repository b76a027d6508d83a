package org.gongkai.report.claims;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Subject.Ending;
import org.jspecify.annotations.Nullable;

/** Reads how many reconsiderations and suits about disclosure there were, and how they ended. */
final class DisputeCounter {

    private static final Pattern BLOCK =
            Pattern.compile("未经复议直接起诉|直接起诉|未经复议|(?:经|先)?复议后(?:再)?(?:提)?起诉|行政复议|行政诉讼|复议|诉讼");
    private static final Pattern NAMED = Pattern.compile(
            "(?:直接起诉|未经复议|复议后(?:再)?(?:提)?起诉|(?:^|(?<=[的、，])|(?<=^涉及))复议|(?:^|(?<=[的、，]))诉讼|申请复议|提起诉讼|提起行政诉讼|行政复议|行政诉讼|被申请复议|被提起诉讼)(?:我[局委办镇乡县区市厅]|本机关|本局|本单位|(?:政府)?信息公开|类|的)*(?:案件|申请|事项|案)?(?:数量)?(?:共|共计|为|的|有|各|总数|均|，共|，){0,3}$");
    /** "5起政府信息公开行政复议案件". */
    private static final Pattern NAMED_BEHIND =
            Pattern.compile("^(?:涉及?)?(?:政府)?(?:信息)?(?:公开)?(?:类|的)?行政(?:复议|诉讼)(?:案件|申请|案)?(?:均|全部|都|，|$)");

    private static final Pattern UPHELD = Pattern.compile("维持|驳回|支持(?:我[方局委市县区镇办厅]|本|原行政)");
    private static final Pattern CORRECTED = Pattern.compile("纠正|纠错|确认[^，；。]{0,6}违法|责令|撤销(?!申请)");
    /** "直接起诉2件、复议后起诉1件，结果维持3件": how the suits of both ways ended. */
    private static final Pattern OF_BOTH = Pattern.compile(
            "^，(?:审理|判决|裁判|最终)?结果(?:为|是|均为|：)?[^，；。0-9]{0,6}$|^，(?:法院)?(?:均|最终|共|合计|总计)[^，；。0-9]{1,8}$");

    private static final Pattern OTHER = Pattern.compile("^(?:为|作)?其他(?:结果)?(?:的|为)?$");
    private static final Pattern REMAINING = Pattern.compile("(?:其中)?(?:有|另|另有|其余|剩余)?");
    private static final Pattern PENDING = Pattern.compile("未审结|未结|[正尚仍]在审理|审理中|未作出(?:决定|判决)|未宣判");
    /** "诉讼案件1起，目前一审尚在审理". */
    private static final Pattern ALL_PENDING = Pattern.compile(
            "[^0-9；。，]{0,8}，(?:目前|现|案件|该案|均|全部|仍|尚|正|一审|二审)*(?:在|处于)(?:法院|一审|二审)?审理(?:中|过程中|阶段|之中)?(?=[，；。]|$)");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "司法局|办理|承办|(?<![在未])审理(?!中)|受理|代理|出庭|应诉|旁听|培训|案例|部门|镇街|下属|各|全市|全区|全省|工作人员|累计|以来|参加(?!涉及[^，。；]{0,8}信息公开)|复议答复|诉讼答复|答复书|答辩|指导|整改|复盘|化解");
    private static final Pattern ALIKE = Pattern.compile("[^0-9；。]{0,20}(?:均|全部|都)[^0-9；。，未无不]{0,8}(维持|纠正|纠错|驳回)");
    /** "行政复议1起，被依法维持": the end of all that were counted, in a clause of its own. */
    private static final Pattern ENDED = Pattern.compile(
            "(?:案件|案|申请)?，(?:其)?(?:行政)?(?:经|由|上级|复议机关|法院|人民法院|一审|二审|复议|审理|最终|目前|现|已|被|依法|判决|裁定|作出|决定|结果|结论|为|是|予以|该案|原行政行为|：)*"
                    + "(维持|驳回(?:原告|申请人)?(?:的)?(?:诉讼|复议)?请求|纠正|被?撤销|确认违法|责令重新答复|尚未审结|未审结|未结案)"
                    + "(?:原(?:行政行为|答复|决定|具体行政行为)|我[局委办镇乡县区市]?(?:的)?(?:原)?(?:答复|决定)|了|的|决定|原告诉讼请求|答复)*(?=[，；。]|$)");
    /** "依法办理涉及政府信息公开的行政复议4件": those against the organ. */
    private static final Pattern OWN_HANDLED = Pattern.compile("(?:依法|妥善)?办理(?:了)?涉及(?:政府)?信息公开");

    /** "行政诉讼4件，均未经复议直接起诉". */
    private static final Pattern ALL_DIRECT = Pattern.compile("(?:案件|案)?，(?:均|全部|都)(?:为|系|是|属于?)?(?:未经复议|直接起诉)");

    private static final Pattern LAST_YEAR = Pattern.compile("上年|去年|上一年|往年");
    private static final String UNITS = "件起例宗次条";
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private DisputeCounter() {}

    static void read(
            Sentence sentence,
            boolean aboutRequests,
            int year,
            boolean governmentAsWhole,
            Consumer<SubjectFigure> found) {
        if (!sentence.mentions(Topic.CASE)) {
            return;
        }
        String text = sentence.text();
        boolean about = aboutRequests
                || text.contains("公开")
                || !sentence.where().startsWith("section1")
                || startsWithDispute(text);
        String own = text.contains("办理") ? OWN_HANDLED.matcher(text).replaceAll("") : text;
        String scoped = governmentAsWhole ? Scope.withoutArea(own) : own;
        if (!about || ELSEWHERE.matcher(scoped).find() || otherYear(text, year)) {
            return;
        }
        int from = 0;
        Subject block = null;
        Subject before = null;
        for (Quantity quantity : sentence.quantities()) {
            String words = text.substring(from, quantity.start());
            boolean behind = words.length() <= 8
                    && NAMED_BEHIND.matcher(sentence.clauseAfter(quantity)).find();
            Subject named = behind ? last(sentence.clauseAfter(quantity)) : last(words);
            boolean afterBoth = named == null
                    && ((before == Subject.DIRECT && block == Subject.AFTER_REVIEW)
                            || (before == Subject.AFTER_REVIEW && block == Subject.DIRECT));
            before = named == null ? null : block;
            block = named != null
                    ? named
                    : !afterBoth ? block : OF_BOTH.matcher(words).find() ? Subject.LITIGATION : null;
            from = quantity.end();
            if (block == null
                    || LAST_YEAR.matcher(words).find()
                    || !UNITS.contains(quantity.unit())
                    || !quantity.exact()) {
                continue;
            }
            Subject subject = subject(words, sentence.clauseAfter(quantity), block);
            if (subject == block && (block == Subject.REVIEW || block == Subject.LITIGATION || oneWay(text))) {
                allEndedAlike(sentence, quantity, block, found);
            }
            if (subject != null) {
                found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), subject));
            }
        }
    }

    /** "行政诉讼2件，结果均为维持". */
    private static void allEndedAlike(
            Sentence sentence, Quantity quantity, Subject block, Consumer<SubjectFigure> found) {
        Matcher alike = ALIKE.matcher(sentence.text())
                .region(quantity.end(), sentence.text().length());
        Matcher pending = ALL_PENDING
                .matcher(sentence.text())
                .region(quantity.end(), sentence.text().length());
        if (pending.lookingAt()) {
            found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), block.ending(Ending.PENDING)));
        }
        Matcher behind = ENDED.matcher(sentence.text())
                .region(quantity.end(), sentence.text().length());
        if (!alike.lookingAt() && behind.lookingAt()) {
            Ending ending = PENDING.matcher(behind.group(1)).find()
                    ? Ending.PENDING
                    : CORRECTED.matcher(behind.group(1)).find() ? Ending.CORRECTED : Ending.UPHELD;
            found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), block.ending(ending)));
        }
        if (block == Subject.LITIGATION
                && ALL_DIRECT
                        .matcher(sentence.text())
                        .region(quantity.end(), sentence.text().length())
                        .lookingAt()) {
            found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), Subject.DIRECT));
        }
        if (alike.lookingAt()) {
            Ending ending = alike.group(1).startsWith("纠") ? Ending.CORRECTED : Ending.UPHELD;
            found.accept(new SubjectFigure(sentence, quantity.start(), quantity.value(), block.ending(ending)));
        }
    }

    /** Whether only suits of one way are spoken of. */
    private static boolean oneWay(String text) {
        boolean direct = text.contains("直接起诉") || text.contains("未经复议");
        return direct != text.contains("后起诉");
    }

    private static boolean startsWithDispute(String text) {
        return text.contains("复议后起诉")
                || text.contains("直接起诉")
                || text.contains("未经复议")
                || text.startsWith("行政复议")
                || text.startsWith("行政诉讼")
                || text.contains("被申请复议")
                || text.contains("被申请行政复议")
                || text.contains("被提起行政诉讼")
                || text.contains("被提起行政复议")
                || text.contains("发生行政复议")
                || text.contains("发生行政诉讼")
                || text.contains("全年行政诉讼")
                || text.contains("全年行政复议");
    }

    /** The dispute that the words name last. */
    private static @Nullable Subject last(String words) {
        Matcher matcher = BLOCK.matcher(words);
        Subject last = null;
        while (matcher.find()) {
            String name = matcher.group();
            last = name.contains("后")
                    ? Subject.AFTER_REVIEW
                    : name.contains("起诉") || name.contains("未经")
                            ? Subject.DIRECT
                            : name.contains("复议") ? Subject.REVIEW : Subject.LITIGATION;
        }
        return last;
    }

    private static @Nullable Subject subject(String words, String after, Subject block) {
        String name = words.substring(
                Math.max(words.lastIndexOf('，'), Math.max(words.lastIndexOf('、'), words.lastIndexOf('；'))) + 1);
        if (NAMED.matcher(name).find()) {
            return block;
        }
        if (name.isEmpty() && NAMED_BEHIND.matcher(after).find()) {
            return block;
        }
        boolean bare = REMAINING.matcher(name).matches();
        String outcome = bare ? after.split("、", 2)[0] : name;
        if (outcome.length() > 12) {
            return null;
        }
        Ending ending = PENDING.matcher(outcome).find()
                ? Ending.PENDING
                : CORRECTED.matcher(outcome).find()
                        ? Ending.CORRECTED
                        : UPHELD.matcher(outcome).find()
                                ? Ending.UPHELD
                                : OTHER.matcher(outcome).find() ? Ending.OTHER : null;
        return ending == null ? null : block.ending(ending);
    }

    private static boolean otherYear(String text, int year) {
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) != year) {
                return true;
            }
        }
        return false;
    }
}
