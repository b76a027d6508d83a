package org.gongkai.report.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sentence may speak of. Each topic lists words of which one at least stands in every sentence that its readers understand, so
 * that all other sentences are passed over without a pattern being tried. The words of all topics are looked for in one pass when a
 * sentence is cut.
 *
 * <p>A new reader, or a new pattern of an old one: see that each of its sentences has one of the words, and ask
 * {@link Sentence#mentions} before the first pattern. {@code TopicTest} reads the labelled sentences with all topics taken for
 * mentioned, and fails where that tells more.
 */
enum Topic {
    /** Requests for information. */
    REQUEST("申请"),
    /** What was received. */
    RECEIVED("申请", "新收"),
    /** The account of requests: received, carried over. */
    ACCOUNT("申请", "新收", "结转", "转入下"),
    /** Something that there was not. */
    NONE("未", "没有", "无", "零", "为0", "不存在"),
    /** All of them alike. */
    ALL("均", "全部", "都"),
    /** What may stand in a table of the form. */
    TABLES(
            "申请", "复议", "诉", "行政", "规范性文件", "规章", "结转", "办结", "答复", "公开的", "不予", "无法提供", "部分公开", "予以公开", "结果", "新收",
            "不掌握", "许可", "处罚"),
    /** Other bodies, longer or shorter times, examples and exercises. */
    ELSEWHERE(
            "各部门", "各单位", "各镇", "各乡", "各街道", "各县", "各区", "各市", "各级", "各科室", "各局", "各处室", "各委办局", "各站所", "镇街", "镇（街",
            "下属", "所属", "下级", "局属", "区属", "县属", "市属", "市直", "县直", "区直", "省直", "直属", "派出机构", "全系统", "本系统", "兄弟", "外省",
            "外地", "周边", "基层单位", "累计", "以来", "历年", "近三年", "近五年", "近两年", "三年来", "五年来", "上半年", "下半年", "季度", "1月至", "典型",
            "案例", "抽查", "抽取", "评查", "评议", "模拟", "演练", "测试", "样本", "示范文本", "模板", "假设", "目标", "计划", "预计", "力争", "拟", "上级",
            "省厅", "市局", "省政府", "国务院", "省级部门", "对口", "帮助", "协助", "指导", "代拟", "代为", "转交", "转办", "移交"),
    /** The reporting organ's whole area. */
    AREA("全市", "全县", "全区", "全省", "全州"),
    /** Some of the requests only. */
    SOME("类", "涉及", "关于", "有关", "同一", "该申请人", "某申请人", "期间"),
    /** Reconsiderations and suits. */
    DISPUTE("复议", "诉讼", "零败诉", "零纠"),
    /** Reconsiderations and suits, also by the way they came to court. */
    CASE("复议", "诉讼", "直接起诉"),
    /** Decisions of the organ and its charges. */
    DECISION("许可", "处罚", "强制", "行政事业性收费"),
    /** Rules and normative documents. */
    DOCUMENT("规范性文件", "规章"),
    /** Who asked. */
    APPLICANT("自然人", "公民", "个人", "科研机构", "公益组织", "法律服务机构", "律师事务所", "法人", "企业"),
    /** How requests ended. Marks of quotation are left out where they are read, so words may come together over them. */
    RESULT(ResultLabels.words(), "“", "”", "\""),
    /** Requests finished, still open, or carried over. */
    PROGRESS("转", "承接", "顺延", "延期", "跨年", "办理", "处理", "征求", "未到", "届满", "答复", "在办", "未结", "办结", "办复", "办毕", "回复"),
    /** What goes over from one year into the next. */
    CARRIED("结转", "转入", "顺延"),
    /** Business of an office that is no request, or not its own. */
    OTHER_BUSINESS(
            "协助", "指导", "代", "部门", "乡镇", "镇街", "建议", "提案", "留言", "咨询", "热线", "信访", "全市", "全区", "全县", "全省", "本级", "所属",
            "下属", "线索", "信箱", "培训", "案例", "热点", "来信", "网民", "工单", "诉求", "延期", "延长"),
    /** A change against another time. */
    CHANGE("增", "降", "减", "升", "提高", "翻", "倍", "涨", "回落", "下滑", "下跌", "简", "缩", "削", "多", "少");

    private static final WordTree TREE = new WordTree();

    static {
        for (Topic topic : values()) {
            for (String word : topic.words.split(" ")) {
                TREE.add(word, topic);
            }
        }
    }

    /** Parted by blanks. */
    private final String words;

    Topic(String... words) {
        this(List.of(words));
    }

    Topic(List<String> words, String... more) {
        this.words = Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.joining(" "));
    }

    /** Every topic of which a word stands in the text. */
    static Set<Topic> in(String text) {
        return TREE.topicsOf(text);
    }
}
