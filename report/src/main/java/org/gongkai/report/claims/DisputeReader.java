package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.claims.DisputeFigure.About;

/** Reads "no reconsideration, no suit" and counts of disputes about disclosure. */
final class DisputeReader {

    private static final Pattern NONE = Pattern.compile(
            "(?:零(?=行政|复议|诉讼)|未发生|没有发生|未出现|未产生|没有出现|未引发|未引起|未涉及|未收到|没有收到|未接到|未被|未因|未有|不存在|无(?![法理正异偿障关需论效不故所人条锡])|没有)([^，。；：]{0,40}?(?:行政复议|行政诉讼|复议|诉讼)[^，。；：]{0,24})");
    private static final Pattern COUNTED =
            Pattern.compile("(?:因政府信息公开|因信息公开|因依申请公开|政府信息公开|信息公开类?)[^，。；：0-9]{0,16}?(行政复议|行政诉讼)(?:案件)?(?:共|共计)?$");
    /** Nothing but the dispute: in a report on disclosure it is one about disclosure. */
    private static final Pattern BARE =
            Pattern.compile("(?:未发生|没有发生|没有|无|零)(?:行政)?(?:复议|诉讼)(?:案件|情况|案)?(?:[、和及或，。]|$)");

    private static final Pattern ZERO =
            Pattern.compile("(?:行政复议|行政诉讼)(?:(?:案件)?[、和及](?:行政复议|行政诉讼))?(?:案件)?(?:数量|数)?(?:均)?为(?:零|0)(?![0-9.])");
    private static final Pattern LOST_NONE = Pattern.compile("(?:未出现|未发生|没有|无|零)败诉");
    /** "行政复议案件2起、行政诉讼案件1起，均未被纠错或败诉". */
    private static final Pattern LOST_OF_ALL = Pattern.compile(
            "(?<=[0-9][件起宗例]，)(?:均|都|全部)?(?:未|无一)(?:被)?(?:纠错|纠正|败诉)(?:(?:或者?|和|、)(?:被)?(?:纠错|纠正|败诉))?(?=[，；。]|$)");
    /** "行政复议案件无一被纠错": the kind first. */
    private static final Pattern LOST_BEHIND = Pattern.compile(
            "(行政复议|行政诉讼|复议|诉讼)(?:案件)?(?:[0-9]+[件起宗例])?，?(?:均|中|也)?(?:无一|无|没有|未)(?:一?[件例起])?(?:被)?(?:纠错|纠正|败诉)(?:[、和或及](?:纠错|纠正|败诉))?(?:的)?(?:案件|情况|情形)?(?=[，；。]|$)");
    /** "行政复议案件7件，无一被纠正": in a clause of its own. */
    private static final Pattern NONE_OF_THEM = Pattern.compile(
            "(?:复议|诉讼)[^。；]{0,40}，(?:均|全部|都|且|也)?(?:无一|未|没有|无)(?:一?[件例起])?(?:被)?(?:纠错|纠正|败诉)(?:[、和或及](?:被)?(?:纠错|纠正|败诉))?"
                    + "(?:的)?(?:案件|情况|情形)?(?=[，；。]|$)");

    private static final Pattern CORRECTED_NONE = Pattern.compile("零(?:被)?纠[错正]");

    /** "办理的申请无一件被纠正": the requests, not the disputes, were handled. */
    private static final Pattern OF_REQUESTS = Pattern.compile("(?:办理|答复|受理|办结)的(?:政府)?(?:信息)?(?:公开)?申请");

    private static final String[] LOST = {"败诉", "纠错", "纠正", "撤销", "变更", "违法", "改判", "责令", "被确认"};
    private static final String[] ELSEWHERE = {"部门", "镇街", "下属", "所属", "代理", "办理", "审理", "应诉", "全市", "全区", "全县", "全省"};
    private static final String[] UNCLEAR = {
        "不当", "不及时", "不规范", "不力", "不到位", "不满", "未按", "未履行", "不履行", "逾期", "超期", "部门", "镇街", "下属", "各", "全市", "全区", "全县",
        "全省", "受理", "代理", "办理", "审理", "应诉", "答复不", "结果", "后起诉", "渠道", "权利", "告知", "法律", "审结", "新增", "未经", "直接"
    };

    private DisputeReader() {}

    static void read(Sentence sentence, int year, Consumer<DisputeFigure> found) {
        String text = sentence.text();
        if (!sentence.mentions(Topic.DISPUTE)) {
            return;
        }
        boolean disclosure = text.contains("公开")
                || sentence.where().startsWith("section4")
                || BARE.matcher(text).find()
                || text.contains("复议机关")
                || text.contains("败诉");
        if (RequestReader.yearBefore(sentence, text.length(), year)) {
            return;
        }
        Matcher none = NONE.matcher(text);
        while (disclosure && none.find()) {
            int clause = sentence.clauseStart(none.start());
            String words =
                    OF_REQUESTS.matcher(text.substring(clause, none.end())).replaceFirst("");
            boolean lost = containsAny(none.group(1), LOST);
            if (!containsAny(words, UNCLEAR)
                    && !text.substring(clause, none.start()).endsWith("有")) {
                found.accept(new DisputeFigure(sentence, none.start(), BigDecimal.ZERO, about(none.group(1)), lost));
            }
        }
        Matcher zero = ZERO.matcher(text);
        while (disclosure && zero.find()) {
            found.accept(new DisputeFigure(sentence, zero.start(), BigDecimal.ZERO, about(zero.group()), false));
        }
        Matcher all = LOST_OF_ALL.matcher(text);
        if (all.find()) {
            found.accept(new DisputeFigure(
                    sentence, all.start(), BigDecimal.ZERO, about(text.substring(0, all.start())), true));
        }
        Matcher behind = LOST_BEHIND.matcher(text);
        while (behind.find()) {
            found.accept(new DisputeFigure(sentence, behind.start(), BigDecimal.ZERO, about(behind.group(1)), true));
        }
        Matcher ofThem = NONE_OF_THEM.matcher(text);
        if (disclosure && ofThem.find() && !containsAny(ofThem.group(), ELSEWHERE)) {
            found.accept(new DisputeFigure(
                    sentence, ofThem.start(), BigDecimal.ZERO, about(text.substring(0, ofThem.end())), true));
        }
        Matcher corrected = CORRECTED_NONE.matcher(text);
        if (disclosure && corrected.find()) {
            found.accept(new DisputeFigure(
                    sentence, corrected.start(), BigDecimal.ZERO, Set.of(About.RECONSIDERATION), true));
        }
        Matcher lost = LOST_NONE.matcher(text);
        if (lost.find()) {
            found.accept(new DisputeFigure(sentence, lost.start(), BigDecimal.ZERO, Set.of(About.LITIGATION), true));
        }
        for (Quantity quantity : sentence.quantities()) {
            Matcher counted = COUNTED.matcher(sentence.clauseBefore(quantity));
            if (quantity.countsRequests()
                    && quantity.exact()
                    && counted.find()
                    && !containsAny(sentence.clauseBefore(quantity), UNCLEAR)
                    && !containsAny(sentence.clauseBefore(quantity), LOST)) {
                found.accept(new DisputeFigure(
                        sentence, quantity.start(), quantity.value(), about(counted.group(1)), false));
            }
        }
    }

    private static Set<About> about(String words) {
        Set<About> about = EnumSet.noneOf(About.class);
        if (words.contains("复议")) {
            about.add(About.RECONSIDERATION);
        }
        if (words.contains("诉讼")) {
            about.add(About.LITIGATION);
        }
        return about;
    }

    private static boolean containsAny(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
