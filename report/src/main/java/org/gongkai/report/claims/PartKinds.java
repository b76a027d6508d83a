package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the names of the parts of a list tell: whether they divide one thing, and leave nothing out. */
final class PartKinds {

    private static final String[] CHANNELS = {
        "当面", "现场", "窗口", "信函", "邮寄", "邮件", "邮箱", "来信", "网络", "网上", "网站", "平台", "在线", "互联网", "传真", "线上", "线下", "书面",
        "快递", "挂号", "EMS", "来人", "来访", "邮政", "电话", "政务服务网", "系统", "当场", "网页", "函件", "寄送", "递交"
    };
    private static final String[] MEDIA = {
        "公众号", "新媒体", "微信", "微博", "抖音", "快手", "头条", "客户端", "视频号", "报纸", "电视", "公报", "公示栏", "公开栏"
    };
    /** The forms of an interpretation; each text is in one. */
    private static final String[] FORMS = {
        "图解", "图文", "图片", "视频", "文字", "文稿", "问答", "音频", "动漫", "漫画", "H5", "海报", "长图", "动画"
    };

    private static final String[] PERSONS = {"自然人", "公民", "个人", "群众"};
    private static final String[] ORGANISATIONS = {"法人", "其他组织", "企业", "科研机构", "公益组织", "法律服务机构", "律师事务所", "社会组织"};
    private static final Pattern DONE = Pattern.compile("办结|实办|办理完|答复|办复|解决|完成|完毕|整改|回复|处理");
    private static final Pattern OPEN = Pattern.compile("结转|跨年|在办|正在|尚|未办|剩余|还有|待办|持续|跟踪|审理中");
    private static final String[] OUTCOMES = {"维持", "纠正", "纠错", "其他结果", "其他", "未审结", "驳回", "未结", "审理"};
    /** Two kinds that are all there is of a thing. */
    private static final List<List<String>> OPPOSITES = List.of(
            List.of("上半年", "下半年"),
            List.of("直接起诉", "后起诉"),
            List.of("行政复议", "行政诉讼"),
            List.of("线上", "线下"),
            List.of("网上", "网下"),
            List.of("网站公开", "网站以外"),
            List.of("首次", "再次"),
            List.of("主办", "会办"),
            List.of("主办", "协办"),
            List.of("建议", "提案"),
            List.of("文字", "多媒体"),
            List.of("专职", "兼职"),
            List.of("立行立改", "限期整改"),
            List.of("立即整改", "限期整改"),
            List.of("原创", "转载"),
            List.of("原创", "转发"),
            List.of("有效", "无效"),
            List.of("通过", "退回"),
            List.of("前者", "后者"),
            List.of("全文公开", "未公开"),
            List.of("承诺件", "即办件"),
            List.of("即办件", "承诺件"),
            List.of("按件", "按量"),
            List.of("初次", "重复"));

    /** What a report on a site divides its information into; nothing is of two of these. */
    private static final Pattern SITE_KIND =
            Pattern.compile("概况(?:类|信息)|(?:政务|工作)(?:动态|要闻)|信息公开目录|通知公告|公示公告|政策文件|政策法规|办事指南");

    /** An area's own bodies and those below; a third level may stand beside them. */
    private static final List<List<String>> LEVELS = List.of(
            List.of("本级", "县"),
            List.of("市级", "县"),
            List.of("市直", "县"),
            List.of("市本级", "区"),
            List.of("区级", "街"),
            List.of("县级", "乡"),
            List.of("县级", "镇"),
            List.of("区直", "街"),
            List.of("县直", "乡"));

    private static final Set<String> TOO_COMMON = Set.of("信息", "申请", "文件", "内容", "工作", "公开", "事项", "情况");
    private static final Pattern OVERLAPPING = Pattern.compile(
            "的$|工作日内|日内|小时内|当[日天]|同步|同时|涉及|首次|超过?|以上|重点(?!领域)|重大|优秀|阅读量|点击|配[图有发]|原创|采用|被[^，]{0,8}转载|评为|获|督办|市民|参与|涉企|民生(?!类)|^转[载发]|新开|停更|归档|观看|出席|列席|陪同|警告|罚款|没收|吊销|责令");

    /** "28件涉及其他领域". */
    private static final Pattern REMAINS = Pattern.compile("^(?:涉及|属于|来自|关于|归为|列为|系|属|通过|以|利用|采用|在)(?:其他|其它|其余)");

    private static final Pattern ACT = Pattern.compile(
            "^(?:全年|共|新|主动|及时|累计)*(?:公开|发布|制发|制定|印发|出台|解读|清理|开展|举办|组织|办理|推送|召开|新增|更新|收到|审核|编制|编发|公布|完成|报送|上报|采用|录用|转载|转发|刊发|收集|受理|回复|答复|整改|修改|删除|报道|维护|调整|新建|宣传|培训|检查|处置|处理|征集|采纳|制作|推出|开设|录入|上传|归集|归档|移交)");

    private static final Pattern NAMED_TOTAL =
            Pattern.compile("(?!以上|上述|前述|各|全|总|累计|[一二两三四五六七八九十])[^，；。：0-9]{3,}(?:共计|合计|总计)");
    /** A figure with its measure word and a few words. */
    private static final int LONGEST_FIGURE = 12;

    private PartKinds() {}

    /** Whether each is an act of its own, beside the others: 清理…, 解读…, 制发…. */
    static boolean areActs(List<String> labels) {
        return labels.stream().anyMatch(label -> ACT.matcher(label).find());
    }

    /** Whether the words around the whole name each of the parts: "微博、微信共发文2056篇，微博占1288篇，微信占768篇". */
    static boolean areNamed(List<String> labels, String wholeWords) {
        return labels.size() > 1
                && wholeWords.indexOf('、') >= 0
                && labels.stream()
                        .map(PartKinds::name)
                        .allMatch(name -> name.length() > 1 && wholeWords.contains(name));
    }

    private static String name(String label) {
        int end = label.length();
        while (end > 0 && "占有为共计各是".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return label.substring(0, end);
    }

    static boolean isChannel(String label) {
        return containsAny(label, CHANNELS);
    }

    static boolean areChannels(List<String> labels) {
        return labels.size() > 1 && labels.stream().allMatch(PartKinds::isChannel);
    }

    /** Different media or channels, each of its own: 网站, 公众号. */
    static boolean areMedia(List<String> labels) {
        return labels.stream().allMatch(label -> isChannel(label) || containsAny(label, MEDIA));
    }

    /** Different forms of interpretation, three or more. */
    static boolean areForms(List<String> labels) {
        return labels.size() > 2 && labels.stream().allMatch(label -> containsAny(label, FORMS));
    }

    /** "以区政府名义12件，以区政府办名义24件": each under the name of its maker. */
    static boolean areUnderNames(List<String> labels) {
        return labels.size() > 1 && labels.stream().allMatch(label -> label.contains("名义"));
    }

    /** Natural persons and at least one kind of organisation, and nothing else. */
    static boolean areApplicants(List<String> labels) {
        boolean persons = labels.stream().anyMatch(PartKinds::isPerson);
        boolean organisations = labels.stream().anyMatch(label -> containsAny(label, ORGANISATIONS));
        boolean nothingElse = labels.stream().allMatch(label -> isPerson(label) || containsAny(label, ORGANISATIONS));
        return persons
                && organisations
                && nothingElse
                && labels.stream().filter(PartKinds::isPerson).count() == 1;
    }

    private static boolean isPerson(String label) {
        return containsAny(label, PERSONS) && !label.contains("法人");
    }

    /** All of them results of requests, three or more. */
    static boolean areResults(List<String> labels) {
        return labels.size() > 2 && labels.stream().allMatch(label -> ResultLabels.last(label, 60) != null);
    }

    /** All of them ends of disputes, two or more. */
    static boolean areOutcomes(List<String> labels) {
        return labels.size() > 1
                && labels.stream().allMatch(label -> containsAny(label, OUTCOMES))
                && containsAny(labels.getFirst(), "维持", "纠正", "纠错", "未审结", "驳回");
    }

    static boolean isResult(String label) {
        return ResultLabels.last(label, 60) != null;
    }

    /** Finished and carried over: what came in is one or the other. */
    static boolean areFinishedAndOpen(List<String> labels) {
        return labels.size() == 2
                && DONE.matcher(labels.getFirst()).find()
                && OPEN.matcher(labels.getLast()).find()
                && !OPEN.matcher(labels.getFirst()).find();
    }

    /** Received this year and carried over from the last: what there was to handle is one or the other. */
    static boolean areNewAndCarried(List<String> labels) {
        return labels.size() == 2
                && labels.stream()
                                .filter(label -> label.contains("结转") && !containsAny(label, "下年", "下一年", "次年"))
                                .count()
                        == 1
                && labels.stream()
                                .filter(label -> containsAny(label, "新收", "本年", "当年", "新增") && !label.contains("结转"))
                                .count()
                        == 1;
    }

    /** "解读及回应信息共计110条，其他类信息27条": the part of that name before the remainder, not the whole again. */
    static boolean isNamedTotal(String label, String fromFigure) {
        int stop = fromFigure.indexOf('，');
        return NAMED_TOTAL.matcher(label).matches()
                && stop >= 0
                && stop < LONGEST_FIGURE
                && isRemainder(fromFigure.substring(stop + 1));
    }

    /** "464件，结转上年3件，办结441件，剩余26件": what came in and what became of it, which divides nothing. */
    static boolean areAccount(List<String> labels) {
        return labels.size() > 2
                && labels.stream().anyMatch(label -> label.contains("结转") && containsAny(label, "上年", "上一年", "去年"));
    }

    /** A kind and its opposite: 采纳 and 未采纳, 上半年 and 下半年. */
    static boolean areOpposites(List<String> labels) {
        if (labels.size() > 2 && labels.size() < 6) {
            return areOppositesAndMiddle(labels);
        }
        if (labels.size() != 2) {
            return false;
        }
        String one = labels.getFirst();
        String other = labels.getLast();
        for (List<String> pair : OPPOSITES) {
            if (divide(pair, one, other) || divide(pair, other, one)) {
                return true;
            }
        }
        return denies(one, other) || denies(other, one);
    }

    /** 市级 and 县级. */
    static boolean areLevels(List<String> labels) {
        return labels.size() == 2
                && LEVELS.stream()
                        .anyMatch(pair -> divide(pair, labels.getFirst(), labels.getLast())
                                || divide(pair, labels.getLast(), labels.getFirst()));
    }

    private static boolean divide(List<String> pair, String one, String other) {
        return one.contains(pair.getFirst()) && other.contains(pair.getLast()) && !one.contains(pair.getLast());
    }

    /** 概况类信息, 政务动态信息, 信息公开目录信息: kinds that exclude each other. */
    static boolean areSiteKinds(List<String> labels) {
        return labels.stream().allMatch(label -> SITE_KIND.matcher(label).find());
    }

    /** 采纳, 部分采纳, 未采纳; 满意, 基本满意, 不满意: a kind, some of it and its opposite leave nothing out. */
    private static boolean areOppositesAndMiddle(List<String> labels) {
        List<String> extremes = new ArrayList<>();
        boolean middle = false;
        for (String label : labels) {
            boolean between = containsAny(label, "部分", "基本", "比较", "较", "一般");
            middle |= between;
            if (!between) {
                extremes.add(label);
            }
        }
        return middle && extremes.size() == 2 && areOpposites(extremes);
    }

    /** 满意, 基本满意: nobody is both. */
    static boolean areSatisfied(List<String> labels) {
        return labels.size() > 1
                && labels.stream().allMatch(label -> label.contains("满意"))
                && labels.stream()
                                .filter(label -> containsAny(label, "基本", "比较", "较", "不"))
                                .count()
                        >= labels.size() - 1;
    }

    /** What becomes of documents that are gone through: 保留, 修改, 废止. */
    static boolean areFates(List<String> labels) {
        return labels.size() > 1
                && labels.stream().anyMatch(label -> containsAny(label, "保留", "继续有效", "继续执行", "继续实施"))
                && labels.stream().anyMatch(label -> containsAny(label, "废止", "失效"))
                && labels.stream()
                        .allMatch(label -> containsAny(label, "保留", "继续", "废止", "失效", "修改", "修订", "整合", "重新", "暂缓"));
    }

    /** The grades of an assessment, or the three ways of treating a document; each leaves nothing out. */
    static boolean areGrades(List<String> labels) {
        String first = labels.getFirst();
        boolean grades = labels.size() > 1
                && first.contains("优秀")
                && labels.stream().skip(1).allMatch(label -> containsAny(label, "良好", "合格", "一般", "达标", "较差"));
        boolean ways = labels.size() == 3
                && first.contains("主动公开")
                && labels.get(1).contains("依申请公开")
                && labels.get(2).contains("不予公开");
        boolean answers = labels.size() > 2
                && containsAny(first, "解决", "采纳", "落实")
                && containsAny(labels.getLast(), "参考", "难以解决", "暂难", "暂时", "解释说明", "条件");
        return grades || ways || answers;
    }

    /** Whether the second word is the first with 未, 不, 非 or 无 before it. */
    private static boolean denies(String one, String other) {
        for (String not : new String[] {"未予", "未", "不予", "不", "非", "没有", "无"}) {
            int at = other.indexOf(not);
            if (at >= 0) {
                String rest = other.substring(at + not.length());
                String core = rest.length() > 2 ? rest.substring(0, 2) : rest;
                boolean third = one.contains("依申请" + core);
                if (!core.isEmpty() && one.contains(core) && !one.contains(not + core) && !third) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean areQuarters(List<String> labels) {
        return labels.size() == 4
                && labels.getFirst().contains("一季度")
                && labels.getLast().contains("四季度");
    }

    /** Whether all name kinds of one thing, and the words around the whole name that thing: 咨询: 电话咨询, 现场咨询. */
    static boolean shareHead(List<String> labels, String wholeWords) {
        String head = commonEnd(labels);
        for (int length = Math.min(4, head.length()); length >= 2; length--) {
            String end = head.substring(head.length() - length);
            if (wholeWords.contains(end) && !TOO_COMMON.contains(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether three or more names end in one word that the whole has too: 政务信息, 财务信息, 党务信息 of 信息公开. */
    static boolean areRunOfOneNoun(List<String> labels, String wholeWords) {
        String head = commonEnd(labels);
        boolean shared = head.length() >= 2 && wholeWords.contains(head.substring(head.length() - 2));
        return labels.size() > 2
                && shared
                && labels.stream().allMatch(label -> label.length() > 2 && label.length() <= 10);
    }

    /** Whether both are kinds of one sort by their last word: 座谈会, 听证会. */
    static boolean areAlike(List<String> labels) {
        return labels.size() == 2
                && !overlap(labels)
                && !commonEnd(labels).isEmpty()
                && labels.stream().allMatch(label -> label.length() > 1 && label.length() <= 12);
    }

    private static String commonEnd(List<String> labels) {
        String common = labels.getFirst();
        for (String label : labels) {
            int length = 0;
            while (length < Math.min(common.length(), label.length())
                    && common.charAt(common.length() - 1 - length) == label.charAt(label.length() - 1 - length)) {
                length++;
            }
            common = common.substring(common.length() - length);
        }
        return common;
    }

    /** Whether one thing can be counted under several of the names: 首次公开的, 阅读量超过…的. */
    static boolean overlap(List<String> labels) {
        return labels.stream().anyMatch(label -> OVERLAPPING.matcher(label).find());
    }

    /** Whether the name is what remains of the whole; 其他处理 is a class of the form, not a remainder. */
    static boolean isRemainder(String label) {
        boolean other = REMAINS.matcher(label).find()
                || label.startsWith("其他")
                || label.startsWith("其它")
                || label.startsWith("其余")
                || label.startsWith("剩余")
                || label.endsWith("及其他")
                || label.endsWith("和其他")
                || label.endsWith("及其他信息");
        return other
                && !label.startsWith("其他处理")
                && !label.startsWith("其他法律")
                && !label.startsWith("其他原因")
                && !label.startsWith("其他结果");
    }

    static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
