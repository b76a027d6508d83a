package org.gongkai.report.claims;

import java.util.regex.Pattern;

/** Tells sentences whose figures are not those of the reporting organ in the report year. */
final class Scope {

    private static final Pattern AREA = Pattern.compile("全[市县区省]");
    /** "上年收到申请48件，办结46件". */
    private static final Pattern LAST_YEAR = Pattern.compile(
            "(?:上年度?|去年|上一年度?)(?:同期)?(?:共|累计|全年|我[局委办镇乡县区市]|本机关)*(?:收到|受理|新收|接收|办理|办结|答复)(?!.*(?:今年|本年|全年))");

    private static final Pattern MONTH = Pattern.compile("[0-9]月份");
    /** Words for longer times that mean the year itself. */
    private static final Pattern OF_THE_YEAR =
            Pattern.compile("(?<=全年|年度|年内|年度内|一年来|本年|今年|本年度|20[0-9]{2}年)累计|(?<=一年|今年)以来");

    /** When what was carried over was finished narrows nothing. */
    private static final Pattern FINISHED_IN_QUARTER =
            Pattern.compile("[于在](?:本年)?(?:第)?[一二]季度(?:内|前|末)?(?:已|全部|均|依法)*(?:办结|答复)");

    /** Some of the requests: by topic, by asker. */
    private static final Pattern SOME = Pattern.compile(
            "[^，。；]{1,8}类(?:的)?(?:政府信息公开)?申请|(?:涉及|关于|有关)[^，。；0-9]{2,14}的(?:政府信息公开)?申请|同一(?:申请人|当事人)|该申请人|某申请人|期间");

    /** Requests for something else than information. */
    private static final Pattern OTHER_REQUESTS = Pattern.compile(
            "(?:许可|救助|低保|补贴|补助|审批|报名|仲裁|认定|备案|资助|入学|住房|租房|贷款|奖励|评审|调解|援助|不动产登记|办证|变更|注销|上牌|立项)(?:类|事项)?(?:的)?申请");
    /** "主动公开52件，依申请公开18件，不予公开9件": documents by how they may be disclosed, not results. */
    private static final Pattern BY_ATTRIBUTE = Pattern.compile(
            "主动公开[^，；。、0-9]{0,6}[0-9]+[件份篇个项][^，；。、0-9]{0,4}[，、；][^，；。0-9]{0,10}依申请公开[^，；。0-9]{0,8}[0-9]");

    private Scope() {}

    static boolean isElsewhere(Sentence sentence, int year, boolean governmentAsWhole) {
        String text = sentence.text();
        return (sentence.mentions(Topic.AREA) && !governmentAsWhole && !text.contains("规章"))
                || (sentence.mentions(Topic.ELSEWHERE)
                        && Topic.in(withoutTheYear(text)).contains(Topic.ELSEWHERE))
                || ((text.startsWith("上") || text.startsWith("去"))
                        && LAST_YEAR.matcher(text).lookingAt())
                || (text.contains("月份") && MONTH.matcher(text).find())
                || (text.contains("20")
                        && (RequestReader.startsWithOtherYear(sentence, year)
                                || RequestReader.SEVERAL_YEARS.matcher(text).find()));
    }

    /** The text without words of ELSEWHERE that mean the year itself. */
    private static String withoutTheYear(String sentence) {
        String text = sentence;
        if (text.contains("累计") || text.contains("以来")) {
            text = OF_THE_YEAR.matcher(text).replaceAll("");
        }
        text = text.replace("结转办", "结转").replace("社会评议", "");
        text = text.contains("规章") ? text.replace("省政府", "") : text;
        return text.contains("季度") ? FINISHED_IN_QUARTER.matcher(text).replaceAll("办结") : text;
    }

    /** The text without the words for the whole area, where the organ is its government. */
    static String withoutArea(String text) {
        return AREA.matcher(text).replaceAll("");
    }

    /** Whether the sentence tells how some of the requests ended, not all, or speaks of other requests or of documents. */
    static boolean isSome(Sentence sentence) {
        String text = sentence.text();
        boolean some = sentence.mentions(Topic.SOME)
                && SOME.matcher(text.replace("投诉类申请", "")).find();
        boolean others = sentence.mentions(Topic.REQUEST)
                && !text.contains("公开申请")
                && !text.contains("信息申请")
                && !text.contains("依申请公开")
                && OTHER_REQUESTS.matcher(text).find();
        return some
                || others
                || (text.contains("主动公开")
                        && text.contains("依申请公开")
                        && BY_ATTRIBUTE.matcher(text).find());
    }
}
