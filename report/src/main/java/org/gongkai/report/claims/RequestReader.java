package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many requests were received. */
final class RequestReader {

    private static final String[] RECEIVED = {"收到", "受理", "接收", "接到", "接受", "新收", "共收", "收悉", "收办", "登记"};
    private static final String[] REQUEST = {"公开申请", "依申请公开", "信息申请", "申请公开", "依申请件", "依申请信息"};
    private static final String[] NARROWED = {
        "网络", "网上", "网站", "平台", "在线", "互联网", "信函", "当面", "现场", "邮寄", "邮件", "邮箱", "书面", "传真", "电话", "线上", "线下", "窗口",
        "来信", "涉及", "关于", "有关", "自然人", "法人", "企业", "律师", "各部门", "各单位", "各镇", "各街道", "各乡", "各县", "各区", "各科室", "镇街", "下属",
        "所属", "本级", "转办", "转交", "移交", "交办", "协助", "代为", "指导", "审核", "撤回", "撤销", "补正", "复议", "诉讼", "投诉", "举报", "咨询",
        "信访", "历年", "辖区", "各街", "更正", "重复", "延期", "上年", "去年", "上一年", "往年", "累计", "以来", "上半年", "下半年", "季度", "月份", "以上",
        "同一", "不属于", "需", "类", "学校", "高校", "医院", "县属", "区属", "市属", "乡镇", "会商", "案例", "培训", "分别", "渠道", "专栏", "系统", "材料",
        "模板", "通知", "信箱", "申请人", "异议", "超期", "逾期", "引发", "引起", "导致", "因", "省政府", "国务院", "直属", "派出", "街道办", "部门"
    };
    /** Words that hold a narrowing one but narrow nothing. */
    private static final String[] HARMLESS = {
        "公民、法人和其他组织",
        "公民、法人或其他组织",
        "公民、法人或者其他组织",
        "年度累计",
        "一年来累计",
        "年内累计",
        "申请人提出",
        "申请人提交",
        "全年累计",
        "本年累计",
        "公民、企业",
        "书面或网上",
        "网上或书面",
        "书面和网上",
        "网上和书面",
        "一年来",
        "本部门",
        "我部门",
        "各类",
        "关于政府信息公开",
        "有关政府信息公开",
        "有关依申请公开",
        "关于依申请公开"
    };

    /** "申请量为77件", "依申请公开受理量140件". */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:申请(?:总)?量|申请(?:总)?(?:数|件数|数量)|申请公开数量|依申请公开数量|(?:依申请公开|信息公开申请|公开申请)(?:受理|申请|收件|办理)?(?:数量|总量|总数|量|件数|数)|受理量|收件量|新收(?:件)?数量?|新收件)(?:共|共计|由[^，]{0,12}[至到为]|为|是|达到?|合计|总计){0,2}$");
    /** "在办结的163件中，本年新收149件": not all that were received. */
    private static final Pattern AMONG_FINISHED = Pattern.compile("(?:办结|答复|办理)的?[^，。；]{0,12}[中里]，");
    /** "新增政府信息公开申请131件". */
    private static final Pattern ADDED = Pattern.compile("(?:新增|共收|新收)(?:政府)?(?:信息)?公开申请(?:件)?(?:数量)?(?:共|共计|为)?$");

    private static final Pattern THERE_ARE = Pattern.compile("(?:^|年|度)(?:共|共有|共计)$");
    /** "年内共有公民提出政府信息公开申请56件". */
    private static final Pattern PUT = Pattern.compile(
            "共有(?:公民|群众|公众|申请人|社会公众)[^，。；0-9]{0,10}(?:提出|提交|递交)(?:政府)?(?:信息)?公开申请(?:共)?$"
                    + "|^(?:20\\d\\d年度?|全年|本年度?|年内)?(?:公民|群众|公众|申请人|社会公众|企业和群众|群众和企业)(?:累计|共)?(?:向[^，。；0-9]{1,8})?(?:累计|共)?(?:提出|提交|递交)(?:的|了)?(?:政府)?(?:信息)?公开申请(?:共|共计)?$"
                    + "|^(?:20\\d\\d年度?|全年)?(?:累计|共有?)?向(?:我|本)[^，。；0-9]{1,3}(?:提出)?申请(?:公开|获取)(?:政府)?信息的(?:共|共有|有|共计)?$");
    /** "书面及网上申请达到56件": all ways together. */
    private static final Pattern ALL_WAYS = Pattern.compile(
            "^(?:20\\d\\d年度?|全年|本年度?|年内|收到|受理|共|累计)*(?:书面|网上|网络|线上|线下|当面|现场|信函)(?:(?:、|及|和|与|以及)(?:书面|网上|网络|线上|线下|当面|现场|信函)){1,3}申请(?:量|总量|数量)?(?:共|共计|合计|总计|达到?|累计|为)+$");
    /** "新收申请增加9件，共35件". */
    private static final Pattern GREW_TO =
            Pattern.compile("新收(?:政府信息公开)?申请(?:数量|量)?(?:增加|减少|增长|下降)[0-9]+件，(?:共|达|达到|为|共计)$");

    /** "受理的申请都是群众在网上提交的，一共9件": what all of them have in common narrows nothing. */
    private static final Pattern ALL_ALIKE = Pattern.compile(
            "^[^，。；0-9]{0,10}(?:受理|收到|接收|接到)的(?:政府)?(?:信息)?(?:公开)?申请(?:都|均|全部|全)[^，。；0-9]{1,24}，(?:一共|总共|共|共计|合计|总计)(?:有)?$");

    /** "企业或居民": whoever asks. */
    private static final Pattern ANYBODY = Pattern.compile(
            "(?:企业|公民|群众|居民|市民|村民|个人|自然人|法人|组织|公众)(?:(?:、|或者?|和|及|以及|与)(?:企业|公民|群众|居民|市民|村民|个人|自然人|法人|其他组织|社会组织|组织|公众))+");

    private static final Pattern ONLY_TOTAL = Pattern.compile("(?:全年|年内|全年度|本年度?)(?:累计|共计|合计|总计|共|计)");

    private static final Pattern AFTER = Pattern.compile("^(?:政府)?(?:信息)?(?:公开)?申请(?:$|中|里|，|均|全部|都|的办理)");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[0-9]月|[上中下]旬|年末收|年底收|剩余|其余|余下");
    /** "近五年来，", "三年间，": a longer time than the year, said anywhere before the figure. */
    private static final Pattern LONGER = Pattern.compile(
            "截至[^，。；]{0,8}(?<![0-9])(?:[1-9]|1[01])月|近[两二三四五六七八九十几0-9]{1,2}年|[两二三四五六七八九十几]年(?:来|间|中|期间|共|累计)|(?<!\\d)[2-9]年(?:来|间)|十[三四五]五|年均|每年|平均|往年|历次|成立以来|至今");
    /** "代县政府办理33件", "受县政府委托受理", "分别统计": the requests of another body. */
    private static final Pattern ON_BEHALF = Pattern.compile(
            "代(?:县|市|区|省|州|镇|乡|街道|人民|上级|主管|其他)[^，。；]{0,24}$|受[^，。；0-9]{2,12}委托|以[^，。；0-9]{2,12}(?:的)?名义");

    /** "全市教育系统受理146件，局本级受理24件": the organ's own among those of many. */
    private static final Pattern OWN = Pattern.compile(
            "(?:本级|本机关|机关本身|机关自身|局机关|本局|我局|本单位|我单位|本委|我委|自身)(?:共|直接|自行)?(?:收到|受理|接收|新收|办理)(?:了|的)?(?:政府信息公开申请|信息公开申请|申请)?(?:共)?$");

    private static final Pattern OF_MANY = Pattern.compile("全[市区县省州]|系统|各(?:级|部门|单位)|下属|所属");
    /** "本年度接收的申请总量为171件": told as the total of the year, it can mean nothing narrower. */
    private static final Pattern IN_ALL = Pattern.compile(
            "^(?:全年|本年度?|20\\d\\d年度?|年度)(?:本机关|我局|本局|我单位)?(?:收到|接收|受理|新收)(?:的)?(?:政府)?(?:信息)?(?:公开)?申请(?:件)?(?:的)?(?:总量|总数|合计)(?:为|是|达|共)?$");
    /** "办理依申请公开件9件": held against all that there was to handle. */
    private static final Pattern HANDLED = Pattern.compile(
            "(?:办理|处理)(?:了|的)?(?:政府信息公开申请|政府信息依申请公开|依申请公开(?:申请|政府信息|信息)?|信息公开申请|公开申请)(?:事项|件|办件)?(?:数量)?(?:共|共计|合计)?$");
    /** "全年依申请公开34件". */
    private static final Pattern BARE_NAME = Pattern.compile(
            "^(?:20\\d\\d年度?)?(?:全年|本年度?|年度|年内|今年)?(?:[我本](?:机关|单位|局|办|委|镇|乡|街道|厅|中心|县|区|市))?(?:共有|共|有)?(?:依申请公开(?:申请|请求|事项|件)?|(?:政府)?信息公开申请(?:事项|件)?)(?:共|共计)?$");

    private static final Pattern OF_YEAR =
            Pattern.compile("(?:在)?(?:全年|本年度|本年|年度|20\\d\\d年度?)(?:的|收到的|受理的|收到|受理|新收|新收的|全部|办理的)?");
    private static final Pattern PAPER = Pattern.compile("书面(?:的)?(?=(?:政府)?(?:信息)?(?:依申请)?公开|申请)");
    private static final Words OTHER_WAYS =
            Words.of("网", "线上", "线下", "平台", "口头", "当面", "现场", "信函", "邮", "传真", "电话", "窗口", "渠道", "书面", "另");
    /** "申请数量大幅上升，全年收到88件": what is received was named before. */
    private static final Pattern OF_REQUESTS = Pattern.compile(
            "[^0-9。；]{0,12}(?:政府信息公开|信息公开|依申请公开)?申请[^0-9。；]{0,16}[，：]|[^0-9。；]{0,8}依申请公开[^0-9。；]{0,12}[，：]");

    private static final Pattern ASIDE = Pattern.compile("（(?:含|包含|包括|不含|以下|下同)[^（）0-9]{0,16}）");
    /** "29件申请中，…", "56件政府信息公开申请均…": all there were, at the head of the sentence. */
    private static final Pattern HEADS =
            Pattern.compile("^(?:在)?(?:20\\d\\d年度?)?(?:全年|本年度?|年度|年内|今年|全部)?(?:收到|受理|接收|所收|收到并办理)?的?$");

    private static final Pattern ALL_OF_THEM =
            Pattern.compile("^(?:政府)?(?:信息)?(?:公开)?申请(?:的|已|[，：])?(?:中|里|均|全部|都|办理结果|答复结果|办理情况|答复口径)");
    private static final Pattern FRESH = Pattern.compile("新收|当年收到|本年收到|新增");
    /** "所辖12个村", "辖区内3家机构": others than the reporting organ. */
    private static final Pattern OTHERS =
            Pattern.compile("辖|村务|党务|[0-9]+(?:个|家)[^，。；0-9]{0,14}(?:村|社区|单位|机构|部门|公司|企业)");

    private static final Pattern BEGINS =
            Pattern.compile("^(?:[（(].{1,3}[）)])?[^，。；0-9]{0,12}?(20\\d\\d)年(?!结转|的?[0-9])");
    /** A year to compare with. */
    private static final Pattern COMPARED = Pattern.compile("(?:与|较|比|同)$");
    /** "2019年至2024年", "2019—2024年". */
    static final Pattern SEVERAL_YEARS =
            Pattern.compile("20\\d\\d年?(?:至|到|—|–|-|~|～)+(?:20\\d\\d年|今)(?!1[0-2]?月|[1-9]月)");

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");

    private RequestReader() {}

    static void read(Sentence sentence, int year, boolean governmentAsWhole, Consumer<RequestFigure> found) {
        String text = sentence.text();
        if (!sentence.mentions(Topic.RECEIVED)) {
            return;
        }
        NoRequestReader.read(sentence, year, governmentAsWhole, found);
        for (Quantity quantity : sentence.quantities()) {
            if (quantity.countsRequests()
                    && quantity.exact()
                    && (saysReceived(sentence, quantity)
                            || isOwn(sentence, quantity, clause(sentence, quantity), governmentAsWhole))) {
                String clause = clause(sentence, quantity);
                boolean own = isOwn(sentence, quantity, clause, governmentAsWhole);
                boolean plain = (own || isPlain(withoutWays(onPaper(text, clause)), year, governmentAsWhole))
                        && !AMONG_FINISHED
                                .matcher(text.substring(0, quantity.start()))
                                .find()
                        && !ofOthers(text.substring(0, quantity.start()))
                        && !isAside(sentence, quantity)
                        && !yearBefore(sentence, quantity.start(), year);
                found.accept(new RequestFigure(
                        sentence,
                        quantity.start(),
                        quantity.value(),
                        plain,
                        FRESH.matcher(clause).find(),
                        isTotal(sentence, quantity, clause)));
            }
        }
    }

    private static boolean isOwn(Sentence sentence, Quantity quantity, String clause, boolean governmentAsWhole) {
        String before = sentence.text().substring(0, sentence.clauseStart(quantity.start()));
        if (ALL_ALIKE.matcher(sentence.text().substring(0, quantity.start())).find()) {
            return true;
        }
        return !governmentAsWhole
                && OWN.matcher(clause).find()
                && names(before)
                && OF_MANY.matcher(before).find();
    }

    /** "收到11件，其中2件为咨询，不纳入统计", "98件（92件新收，6件上年结转）": not what the table counts. */
    private static boolean isAside(Sentence sentence, Quantity quantity) {
        String behind = sentence.text().substring(quantity.end());
        return behind.startsWith("上年")
                || behind.startsWith("去年")
                || behind.contains("不纳入统计")
                || behind.contains("未纳入统计")
                || behind.contains("不计入统计");
    }

    private static boolean ofOthers(String before) {
        return LONGER.matcher(before).find() || ON_BEHALF.matcher(before).find();
    }

    /** A verb of receiving, and the word for a request behind it or directly behind the figure. */
    private static boolean saysReceived(Sentence sentence, Quantity quantity) {
        String clause = clause(sentence, quantity);
        int verb = -1;
        Matcher added = ADDED.matcher(clause);
        if (added.find() || (THERE_ARE.matcher(clause).find() && names(objectBehind(sentence, quantity)))) {
            return true;
        }
        for (String word : RECEIVED) {
            verb = Math.max(verb, clause.lastIndexOf(word));
        }
        if (ALL_ALIKE.matcher(sentence.text().substring(0, quantity.start())).find()) {
            return true;
        }
        boolean put = PUT.matcher(clause).find()
                || ALL_WAYS.matcher(clause).find()
                || GREW_TO.matcher(sentence.text().substring(0, quantity.start()))
                        .find();
        if (put || AMOUNT.matcher(clause).find() || HANDLED.matcher(clause).find()) {
            return true;
        }
        boolean documents = sentence.text().contains("公文") || sentence.text().contains("主动公开");
        if (quantity.unit().equals("件")
                && !documents
                && BARE_NAME.matcher(clause).find()) {
            return true;
        }
        int start = sentence.clauseStart(quantity.start());
        boolean heads = (start == 0 || sentence.text().charAt(start - 1) == '：')
                && sentence.quantities().getFirst().start() == quantity.start()
                && quantity.value().compareTo(BigDecimal.ONE) > 0;
        if (heads
                && HEADS.matcher(clause).matches()
                && ALL_OF_THEM
                        .matcher(sentence.text().substring(quantity.end()))
                        .find()) {
            return true;
        }
        if (isTotal(sentence, quantity, clause)) {
            return true;
        }
        String before = sentence.text().substring(0, sentence.clauseStart(quantity.start()));
        if (RequestWords.areReceived(clause) && OF_REQUESTS.matcher(before).matches()) {
            return true;
        }
        if (RequestWords.are(clause) || RequestWords.are(clause, sentence.clauseAfter(quantity))) {
            return true;
        }
        if (verb < 0 || clause.contains("未收到") || clause.contains("没有收到")) {
            return false;
        }
        String object = clause.substring(verb);
        if (RequestWords.are(object)) {
            return true;
        }
        String after = sentence.clauseAfter(quantity);
        boolean behindVerb = object.length() <= 60 && names(object.substring(Math.max(0, object.length() - 16)));
        boolean behindFigure = object.length() <= 8
                && (names(after.substring(0, Math.min(after.length(), 16)))
                        || AFTER.matcher(after).find());
        return behindVerb || behindFigure;
    }

    /** Told as the total of the year: "本年度接收的申请总量为171件", "全年36件申请中". */
    private static boolean isTotal(Sentence sentence, Quantity quantity, String clause) {
        return IN_ALL.matcher(clause).find()
                || (OF_YEAR.matcher(clause).matches()
                        && ALL_OF_THEM
                                .matcher(sentence.text().substring(quantity.end()))
                                .find());
    }

    private static String objectBehind(Sentence sentence, Quantity quantity) {
        String after = sentence.clauseAfter(quantity);
        return after.substring(0, Math.min(after.length(), 8));
    }

    /** The clause before the figure, with the one before it where it only says 共. */
    private static String clause(Sentence sentence, Quantity quantity) {
        int start = sentence.clauseStart(quantity.start());
        String text = sentence.text();
        int bracket = start > 0 && text.charAt(start - 1) == '）' ? text.lastIndexOf('（', start) : -1;
        start = bracket > 0 ? sentence.clauseStart(bracket) : start;
        for (Quantity before : sentence.quantities()) {
            if (before.start() >= start && before.end() <= quantity.start() && text.startsWith("、", before.end())) {
                start = before.end() + 1;
            }
        }
        String clause = withoutAsides(text.substring(start, quantity.start()));
        boolean onlyTotal = (clause.length() <= 2 && (clause.isEmpty() || clause.endsWith("共") || clause.endsWith("计")))
                || ONLY_TOTAL.matcher(clause).matches();
        if (onlyTotal && start > 1 && "，：".indexOf(sentence.text().charAt(start - 1)) >= 0) {
            return sentence.text().substring(sentence.clauseStart(start - 1), quantity.start());
        }
        return clause;
    }

    /** "收到书面申请2件" names no way of asking where no other is named. */
    private static String onPaper(String text, String clause) {
        boolean only = clause.contains("书面") && !OTHER_WAYS.in(text.replace("书面", ""));
        return only ? PAPER.matcher(clause).replaceAll("") : clause;
    }

    /** What a bracket without a figure says besides: "申请（含上年结转）140件". */
    private static String withoutAsides(String clause) {
        return clause.indexOf('（') < 0 ? clause : ASIDE.matcher(clause).replaceAll("");
    }

    private static boolean names(String words) {
        for (String request : REQUEST) {
            if (words.contains(request)) {
                return true;
            }
        }
        return false;
    }

    /** "通过网络平台、信函等方式共受理": the ways named there narrow nothing. */
    private static String withoutWays(String clause) {
        if (ALL_WAYS.matcher(clause).find()) {
            return "";
        }
        for (String ways : new String[] {"等方式", "等形式", "等渠道", "等途径", "等多种", "等各种"}) {
            int end = clause.indexOf(ways);
            if (end >= 0) {
                return clause.substring(end + ways.length());
            }
        }
        return clause;
    }

    static boolean isPlain(String words, int year, boolean governmentAsWhole) {
        String clause = words;
        for (String harmless : HARMLESS) {
            clause = clause.replace(harmless, "");
        }
        clause = ANYBODY.matcher(clause).replaceAll("");
        boolean nothingElse = RequestWords.are(words) && !words.contains("累计");
        for (String word : NARROWED) {
            if (!nothingElse && clause.contains(word)) {
                return false;
            }
        }
        if (PART_OF_YEAR.matcher(clause).find() || OTHERS.matcher(clause).find()) {
            return false;
        }
        boolean wholeArea = clause.contains("全市")
                || clause.contains("全区")
                || clause.contains("全县")
                || clause.contains("全省")
                || clause.contains("全镇")
                || clause.contains("各级");
        boolean officeAlone = clause.contains("政府办") || clause.contains("办公室") || clause.contains("代表");
        if (wholeArea ? !governmentAsWhole : governmentAsWhole && officeAlone) {
            return false;
        }
        Matcher years = YEAR.matcher(clause);
        while (years.find()) {
            if (Integer.parseInt(years.group(1)) != year) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first year the sentence names, other than as a year to compare with or to carry over from, is another. */
    static boolean startsWithOtherYear(Sentence sentence, int year) {
        Matcher years = BEGINS.matcher(sentence.text());
        return years.find() && Integer.parseInt(years.group(1)) != year;
    }

    /** Whether the last year named before the figure in its sentence is another one. */
    static boolean yearBefore(Sentence sentence, int at, int year) {
        Matcher years = YEAR.matcher(sentence.text()).region(0, at);
        int last = year;
        while (years.find()) {
            boolean compared = COMPARED.matcher(sentence.text().substring(0, years.start()))
                    .find();
            last = compared ? last : Integer.parseInt(years.group(1));
        }
        return last != year
                || SEVERAL_YEARS.matcher(sentence.text().substring(0, at)).find();
    }
}
