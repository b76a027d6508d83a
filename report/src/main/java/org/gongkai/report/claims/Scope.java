package org.gongkai.report.claims;

import java.util.regex.Pattern;

/** Tells sentences whose figures are not those of the reporting organ in the report year. */
final class Scope {

    /** Other bodies, longer or shorter times, examples and exercises. */
    private static final Words ELSEWHERE = Words.of(
            "各部门", "各单位", "各镇", "各乡", "各街道", "各县", "各区", "各市", "各级", "各科室", "各局", "各处室", "各委办局", "各站所", "镇街", "镇（街",
            "下属", "所属", "下级", "局属", "区属", "县属", "市属", "市直", "县直", "区直", "省直", "直属", "派出机构", "全系统", "本系统", "兄弟", "外省",
            "外地", "周边", "基层单位", "累计", "以来", "历年", "近三年", "近五年", "近两年", "三年来", "五年来", "上半年", "下半年", "季度", "1月至", "典型",
            "案例", "抽查", "抽取", "评查", "评议", "模拟", "演练", "测试", "样本", "示范文本", "模板", "假设", "目标", "计划", "预计", "力争", "拟", "上级",
            "省厅", "市局", "省政府", "国务院", "省级部门", "对口", "帮助", "协助", "指导", "代拟", "代为", "转交", "转办", "移交");

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

    private static final Words OF_TABLES = Words.of(
            "申请", "复议", "诉", "行政", "规范性文件", "规章", "结转", "办结", "答复", "公开的", "不予", "无法提供", "部分公开", "予以公开", "结果", "新收",
            "不掌握", "许可", "处罚");
    private static final Words OF_SOME = Words.of("类", "涉及", "关于", "有关", "同一", "该申请人", "某申请人", "期间");

    private Scope() {}

    /** Whether the sentence has a word of the tables at all; most have none. */
    static boolean mayStandInTables(String text) {
        return OF_TABLES.in(text);
    }

    static boolean isElsewhere(Sentence sentence, int year, boolean governmentAsWhole) {
        String text = sentence.text();
        if (text.contains("累计") || text.contains("以来")) {
            text = OF_THE_YEAR.matcher(text).replaceAll("");
        }
        if (text.contains("结转办")) {
            text = text.replace("结转办", "结转");
        }
        if (text.contains("社会评议")) {
            text = text.replace("社会评议", "");
        }
        if (text.contains("季度")) {
            text = FINISHED_IN_QUARTER.matcher(text).replaceAll("办结");
        }
        boolean area = text.contains("全市")
                || text.contains("全县")
                || text.contains("全区")
                || text.contains("全省")
                || text.contains("全州");
        return (area && !governmentAsWhole && !text.contains("规章"))
                || ELSEWHERE.in(text)
                || (text.contains("月份") && MONTH.matcher(text).find())
                || RequestReader.startsWithOtherYear(sentence, year)
                || (text.contains("20")
                        && RequestReader.SEVERAL_YEARS.matcher(text).find());
    }

    /** Whether the sentence tells how some of the requests ended, not all, or speaks of other requests or of documents. */
    static boolean isSome(Sentence sentence) {
        String text = sentence.text();
        boolean some =
                OF_SOME.in(text) && SOME.matcher(text.replace("投诉类申请", "")).find();
        boolean others = text.contains("申请")
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
