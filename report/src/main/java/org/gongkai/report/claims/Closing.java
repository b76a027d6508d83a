package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;
import org.gongkai.report.claims.Listing.Cue;

/** Decides whether a list of parts is complete, and why (decision 9). */
final class Closing {

    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "^[^。；]{0,12}[，。；](?:没有|无|不含|再无|并无|未发现|未收到)(?:其他|其它|遗漏|别的|第[三四五]|不[^，。]{1,3}(?:单位|部门|的|件|$))|^[^。；]{0,12}[，。；][^。；]{0,8}即为全部"
                    + "|^[^。；]{0,12}[，。；](?:仅此|只有[这上]|仅限[于]?[这上]|仅有[这上]|别无|除(?:此|上述|以上)[^。；，]{0,10}[，]?(?:没有|无|再无|未)|以上(?:即|就)?(?:是|为)全部)");
    private static final Pattern ABOUT_REQUESTS = Pattern.compile("申请|受理|收到|接收|咨询|来访|件数");
    private static final Pattern FROM_LAST_YEAR = Pattern.compile("上年|去年|上一年|上年度|20\\d\\d年结转");
    private static final Pattern CAME_IN = Pattern.compile("发现|排查|查出|检查出|梳理|收到|受理|接收|接到|新收|收集|应办|共|办理|承办");
    private static final Pattern CALLED_TOTAL = Pattern.compile("(?:共|共计|合计|总计|总数|总量|一共|总共)(?:有|为|达)?$");
    /** "2023年为82件，2022年为71件": figures of other years to compare with. */
    private static final Pattern OF_OTHER_YEARS = Pattern.compile(
            "^(?:20\\d\\d年度?|上年度?|去年|前年|上一年度?|同期|近[^0-9]{1,2}年)(?:同期)?(?:分别)?(?:为|是|有|仅|约|共|收到|受理|公开|发布)*$");

    private static final Pattern GENERIC = Pattern.compile("信息|材料|产品|作品|申请|文件|留言|来信|咨询|账号|人员|意见|事项|问题|投诉|稿件|建议");
    /** "集中在征地领域": the rest is not named; 集中培训 is a kind of training. */
    private static final Pattern MOSTLY_IN = Pattern.compile("集中(?:在|于|反映|体现|为|是)|较为?集中|相对集中");

    private static final Pattern REMAINDER = Pattern.compile("^(?:其他|其它|其余|剩余)|[类的为共有]");
    private static final Pattern OVERLAPS = Pattern.compile(
            "同步(?:发布|公开|推送)|同时(?:征求|公开|发布|采用|推送)|同一信息|同一条信息|多个平台|重复计|按一[条件]|兼有|兼具|兼用|交叉|重叠|有重复|同时采用|多种形式并用");
    private static final int HUNDREDTH = 100;
    private static final int THIRTIETH = 30;

    private final Sentence sentence;
    private final Quantity whole;
    private final Listing list;
    private final Parts parts;

    Closing(Sentence sentence, Quantity whole, Listing list, Parts parts) {
        this.sentence = sentence;
        this.whole = whole;
        this.list = list;
        this.parts = parts;
    }

    Closed closed() {
        List<String> labels = parts.labels();
        boolean following = list.cue() == Cue.FOLLOWING;
        if ((following || list.loose()) && !canBeWhole() && !isNamed(labels)) {
            return Closed.OPEN;
        }
        if (severalWholes()
                || labels.stream()
                        .anyMatch(label -> OF_OTHER_YEARS.matcher(label).find())
                || labels.stream().allMatch(label -> label.contains("结转"))
                || (following && PartKinds.areAccount(labels))) {
            return Closed.OPEN;
        }
        if (list.cue() == Cue.BARE && labels.size() == 1) {
            return parts.sum().compareTo(whole.value()) > 0 && leading().indexOf('；') < 0
                    ? Closed.EXCEEDED
                    : Closed.OPEN;
        }
        if (list.cue() == Cue.AMONG
                && parts.exceeds(sentence, whole)
                && (labels.size() == 1 ? leading().indexOf('；') < 0 : !PartKinds.overlap(labels))) {
            return Closed.EXCEEDED;
        }
        if (labels.size() < 2 || parts.leftOpen() || mainly() || overlaps()) {
            return Closed.OPEN;
        }
        if (PartKinds.isRemainder(labels.getLast()) && remainderOfSome()) {
            return Closed.OPEN;
        }
        if (parts.hasRemainder() || nothingElse()) {
            return Closed.REMAINDER;
        }
        if (!parts.nested() && (list.cue() == Cue.RESPECTIVELY || list.cue() == Cue.DIMENSION)) {
            return Closed.RESPECTIVELY;
        }
        String name = sentence.clauseBefore(whole);
        if (PartKinds.areApplicants(labels) && !PartKinds.areApplicants(List.of(name, "法人"))) {
            return Closed.APPLICANTS;
        }
        if (!parts.nested() && PartKinds.areChannels(labels) && !PartKinds.isChannel(name) && aboutRequests()) {
            return Closed.CHANNELS;
        }
        boolean results =
                PartKinds.areOutcomes(labels) || (PartKinds.areResults(labels) && !PartKinds.isResult(wholeWords()));
        if (results && (canBeWhole() || parts.sum().compareTo(whole.value()) < 0)) {
            return canBeWhole() ? Closed.RESULTS : Closed.OPEN;
        }
        if (PartKinds.areNewAndCarried(labels) || (PartKinds.areFinishedAndOpen(labels) && cameIn())) {
            return Closed.FINISHED_AND_OPEN;
        }
        if (PartKinds.areOpposites(labels)
                || PartKinds.areFates(labels)
                || PartKinds.areQuarters(labels)
                || PartKinds.areGrades(labels)) {
            return Closed.KINDS;
        }
        if (PartKinds.areLevels(labels) && (list.cue() != Cue.AMONG || comesNear(20))) {
            return Closed.KINDS;
        }
        if (list.cue() == Cue.BARE && !parts.nested() && !PartKinds.overlap(labels)) {
            return Closed.RESPECTIVELY;
        }
        if (isNamed(labels)) {
            return Closed.KINDS;
        }
        if (following && parts.sum().compareTo(whole.value()) > 0 && PartKinds.areSatisfied(labels)) {
            return Closed.EXCEEDED;
        }
        if (following) {
            return isRun(labels) ? Closed.KINDS : Closed.OPEN;
        }
        if (PartKinds.areUnderNames(labels)) {
            return Closed.KINDS;
        }
        return byFigures(labels);
    }

    /** Whether the words around the whole name the parts, or the parts are opposites, each no more than the whole. */
    private boolean isNamed(List<String> labels) {
        return holdsAll()
                && !parts.leftOpen()
                && (PartKinds.areNamed(labels, wholeWords())
                        || (PartKinds.areOpposites(labels) && labels.stream().noneMatch(PartKinds::isResult)));
    }

    /** "规章11条、其他文件102条；会议信息25条": the remainder is of documents only, and the list goes on. */
    private boolean remainderOfSome() {
        int last = parts.counted().getLast().end();
        if (parts.beyond().size() <= parts.counted().size() || !sentence.text().startsWith("；", last)) {
            return false;
        }
        String noun = REMAINDER.matcher(parts.labels().getLast()).replaceAll("");
        return noun.length() > 1
                && !GENERIC.matcher(noun.equals("文件") ? "" : noun).find()
                && !wholeWords().contains(noun);
    }

    /** Whether a bare run of kinds divides the whole: they share its name, or it is called a total and they end its sentence. */
    private boolean isRun(List<String> labels) {
        if (PartKinds.areActs(labels) || PartKinds.overlap(labels)) {
            return false;
        }
        String before = sentence.clauseBefore(whole);
        String text = sentence.text();
        int behind = parts.counted().getLast().end();
        boolean ends = behind >= text.length() || "。；".indexOf(text.charAt(behind)) >= 0;
        boolean subordinate = text.charAt(whole.end()) == '，'
                && text.substring(
                                parts.counted().getFirst().end(),
                                parts.counted().get(1).start())
                        .startsWith("、");
        boolean total = CALLED_TOTAL.matcher(before).find()
                || (subordinate && GENERIC.matcher(wholeWords()).find());
        boolean classes = subordinate && labels.stream().allMatch(label -> label.endsWith("类"));
        return PartKinds.shareHead(labels, wholeWords())
                || (classes && !parts.nested())
                || ((total
                                || isRunOfNames(labels)
                                || PartKinds.areRunOfOneNoun(labels, thought())
                                || isRunOfMedia(labels)
                                || PartKinds.areForms(labels))
                        && ends
                        && !parts.nested());
    }

    /** "全年共公开解读稿75篇，图解48篇，视频15篇，文字9篇": three bare names and more, and their whole is told as a total. */
    private boolean isRunOfNames(List<String> labels) {
        return labels.size() > 2
                && sentence.clauseBefore(whole).contains("共")
                && labels.stream().allMatch(label -> label.length() > 1 && label.length() <= 5);
    }

    /** "政务新媒体发布信息2165条，微信1264条，微博806条，抖音95条". */
    private boolean isRunOfMedia(List<String> labels) {
        return labels.size() > 2
                && wholeWords().contains("媒体")
                && labels.stream().allMatch(label -> label.length() <= 8)
                && PartKinds.areMedia(labels);
    }

    /** "部分稿件兼有多种形式": the kinds are no division. */
    private boolean overlaps() {
        String text = sentence.text();
        int last = parts.counted().getLast().end();
        int end = text.indexOf('。', last);
        return OVERLAPS.matcher(text.substring(whole.end(), end < 0 ? text.length() : end))
                .find();
    }

    /** Whether the whole is about as large as the parts together; else it stands beside them, or not all of them are named. */
    private boolean canBeWhole() {
        return comesNear(10);
    }

    /** Whether the parts miss the whole by two or by less than one in so many. */
    private boolean comesNear(int share) {
        BigDecimal miss = parts.sum().subtract(whole.value()).abs();
        return holdsAll()
                && (miss.compareTo(BigDecimal.TWO) <= 0
                        || miss.multiply(BigDecimal.valueOf(share)).compareTo(whole.value()) <= 0);
    }

    private boolean holdsAll() {
        return parts.counted().stream().allMatch(part -> part.value().compareTo(whole.value()) <= 0);
    }

    private Closed byFigures(List<String> labels) {
        BigDecimal sum = parts.sum();
        boolean exclusive = labels.size() + parts.others() > 2
                || PartKinds.shareHead(labels, wholeWords())
                || PartKinds.areMedia(labels)
                || PartKinds.areAlike(labels)
                || PartKinds.areSiteKinds(labels)
                || (labels.size() == 2 && comesNearly(sum))
                || (PartKinds.areFinishedAndOpen(labels)
                        && !ABOUT_REQUESTS.matcher(wholeWords()).find())
                || labels.stream().allMatch(label -> label.endsWith("类"));
        boolean divides = !parts.nested() && !PartKinds.overlap(labels);
        if (divides && exclusive && sum.compareTo(whole.value()) > 0) {
            return Closed.EXCEEDED;
        }
        BigDecimal miss = sum.subtract(whole.value()).abs();
        boolean near = divides
                && labels.size() > 2
                && miss.multiply(BigDecimal.valueOf(HUNDREDTH)).compareTo(whole.value()) <= 0;
        return near ? Closed.NEARLY : Closed.OPEN;
    }

    /** Two kinds that are together a little more than the whole were meant to be all of it. */
    private boolean comesNearly(BigDecimal sum) {
        BigDecimal over = sum.subtract(whole.value());
        return over.multiply(BigDecimal.valueOf(THIRTIETH)).compareTo(whole.value()) <= 0;
    }

    /**
     * "公开754条，其他方式公开54条。其中…": a list in a sentence of its own belongs to any figure before it; not where all of them are the
     * same, as in "收到22起，答复22起。其中…".
     */
    private boolean severalWholes() {
        String text = sentence.text();
        int from = text.lastIndexOf('。', whole.start()) + 1;
        boolean ownSentence = text.substring(whole.end(), list.start()).contains("。");
        return ownSentence
                && sentence.quantities().stream()
                        .filter(q -> q.start() >= from && q.end() <= whole.start() && q.sameUnit(whole))
                        .anyMatch(q -> q.value().compareTo(whole.value()) != 0
                                && !isAside(text.substring(q.end(), whole.start())));
    }

    /** Whether the figure before these words stands in brackets: 比2022年（31起）下降. */
    private static boolean isAside(String behind) {
        int close = behind.indexOf('）');
        int open = behind.indexOf('（');
        return close >= 0 && (open < 0 || close < open);
    }

    /** "主要是征地类13件、社保类5件": the rest is not named. */
    private boolean mainly() {
        String words = sentence.text()
                .substring(list.start(), parts.counted().getFirst().start());
        boolean main = words.contains("主要") && !words.contains("主要负责") && !words.contains("主要领导");
        return main || words.contains("重点") || MOSTLY_IN.matcher(words).find();
    }

    /** What stands between the whole and the first part. */
    private String leading() {
        return sentence.text().substring(whole.end(), parts.counted().getFirst().start());
    }

    private boolean nothingElse() {
        int last = parts.counted().getLast().end();
        return NOTHING_ELSE
                .matcher(Brackets.without(sentence.text().substring(last)))
                .find();
    }

    private boolean aboutRequests() {
        return ABOUT_REQUESTS.matcher(thought()).find();
    }

    private boolean cameIn() {
        String text = sentence.text();
        int from = text.lastIndexOf('。', whole.start()) + 1;
        int end = parts.counted().getLast().end();
        String words = wholeWords();
        boolean all = words.contains("共") || words.contains("应办") || words.contains("办理");
        return CAME_IN.matcher(words).find()
                && !words.contains("结转")
                && (all
                        || words.contains("新收")
                        || !FROM_LAST_YEAR.matcher(text.substring(from, end)).find()
                        || text.substring(from, end).contains("无上年"));
    }

    /** The words of the sentence up to the whole, and those behind it. */
    private String thought() {
        int from = sentence.text().lastIndexOf('。', whole.start()) + 1;
        return sentence.text().substring(from, whole.start()) + sentence.clauseAfter(whole);
    }

    /** The words around the whole. */
    private String wholeWords() {
        return sentence.clauseBefore(whole) + sentence.clauseAfter(whole);
    }
}
