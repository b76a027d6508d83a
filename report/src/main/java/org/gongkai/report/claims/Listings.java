package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Listing.Cue;
import org.jspecify.annotations.Nullable;

/** Finds the lists of parts behind a whole. */
final class Listings {

    /** Words that may stand between a whole and the list of its parts without opening a new thought. */
    private static final int LONGEST_NOUN = 14;

    /** Sentences of one figure each that may go on with one list. */
    private static final int LONGEST_RUN = 6;

    private static final String[] AMONG = {"其中", "包括", "包含", "含有", "含", "涵盖"};
    private static final Pattern RESPECTIVELY = Pattern.compile("(?:其中|包括)?(?:分别|依次)(?:为|是|系)|分为|即[：]?");
    /** "四个季度分别编发4期、5期…": the kinds first, then a verb. */
    private static final Pattern KINDS_DO = Pattern.compile("[^0-9，；。：（）]{2,40}?(?:分别|依次|各)[^0-9，；。：（）]{0,8}(?=[0-9])");
    /** Some of the kinds only: the foremost. */
    private static final Pattern RANKED = Pattern.compile("前[二两三四五六十0-9]|排名|位居|居前|较多|最多|主要|较大");
    /** "来自三个渠道：", "具体情况如下：": a clause that only leads to the list. */
    private static final Pattern LEADS_TO = Pattern.compile("[^0-9，；。：（）]{0,24}：");

    private static final Pattern EXAMPLES = Pattern.compile("重点|主要|典型|例如|比如|突出|特别|其中|优秀|案例|热点|涉及");
    /** A comparison with another year, in which figures divide nothing. */
    private static final Pattern COMPARES = Pattern.compile("[日月年]均|平均|较|比|同比|增|减|下降|上升|占|率");

    private static final String AFTER_MIDDLE = "心标小国央介间层共医药学专";
    /** "招标、中标、合同信息分别为20条、31条、24条": the kinds first, then the figures. */
    private static final Pattern KINDS_FIRST = Pattern.compile("[^0-9，；。：（）]{2,80}?(?:分别|依次)(?:为|是)");

    private static final Pattern DIMENSION = Pattern.compile(
            "(?:其中)?[，：]?(?:(?:按照?|依据?|以)[^0-9，。；：（）]{1,12}?(?:分为|分类|分|划分|统计|计算|计|区分|看|来看|归类)?"
                    + "|从[^0-9，。；：（）]{1,10}?(?:上看|来看|看|上分|分)|分[^0-9，。；：（）]{1,6}?[看计]|[^0-9，。；：（）]{1,8}(?:方式|渠道|主体|内容|来源)(?:上|方面))[，：]");
    /** "解读主体为县级领导6件、部门负责人30件". */
    private static final Pattern DIVIDED_BY =
            Pattern.compile("[^0-9，。；：（）]{0,8}(?:方式|渠道|主体|形式|类型|来源|对象|领域|类别|去向|构成)(?:分别|主要)?(?:为|是|有)");

    private static final Pattern ENUMERATED = Pattern.compile("(?:其中)?[，：]?(?:一是|（1）|（一）|1\\.|①|第一部分|第一类)");
    /** "35件申请来自互联网20件、邮寄15件". */
    private static final Pattern COMES_FROM = Pattern.compile("来自[^，。；：、（）0-9]{2,10}[0-9]+[^，。；：（）0-9]{1,2}、");

    private static final Pattern PARTS_OF = Pattern.compile("由([^。；]{4,200}?)(?:组成|构成)");

    private static final Pattern AROUND_NAME =
            Pattern.compile("^(?:其中|通过|在)?(?:[县市区局镇](?=[门政]))?|(?:公开|发布|推送|刊发|信息|文件)+$|[0-9].*");

    private Listings() {}

    /** The list in brackets behind the whole and the one behind them: "86件（含结转15件），其中当面3件…". */
    static List<Listing> behind(String text, Quantity whole) {
        List<Listing> lists = new ArrayList<>();
        int at = whole.end();
        for (int noun = 0; noun < LONGEST_NOUN && at < text.length() && isWord(text.charAt(at)); noun++) {
            Listing direct = opened(text, at, text.length());
            if (direct == null && (text.startsWith("中，", at) || text.startsWith("里，", at))) {
                direct = new Listing(at + 2, text.length(), Cue.AMONG);
            }
            if (direct != null) {
                lists.add(direct);
                return lists;
            }
            if (noun > 1 && among(text, at)) {
                lists.add(new Listing(at + 1, sentenceEnd(text, at), Cue.AMONG));
                return lists;
            }
            at++;
        }
        if (at < text.length() && text.charAt(at) == '（') {
            int close = closing(text, at);
            if (close - at <= LONGEST_NOUN && text.substring(at, close).chars().noneMatch(c -> c >= '0' && c <= '9')) {
                return behindNoun(text, close + 1);
            }
            Listing inner = opened(text, at + 1, close);
            lists.add(inner != null ? inner : new Listing(at + 1, close, Cue.BARE));
            at = Math.min(close + 1, text.length());
        }
        int separators = at;
        while (at < text.length() && "，、：；。".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > separators && at < text.length()) {
            lists.add(behindSeparator(text, separators, at));
        }
        return lists;
    }

    /** "31个乡镇（街道）和部门，其中…": a bracket without a figure belongs to the noun. */
    private static List<Listing> behindNoun(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_NOUN && isWord(text.charAt(at))) {
            at++;
        }
        int separators = at;
        while (at < text.length() && "，、：；。".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > separators && at < text.length() ? List.of(behindSeparator(text, separators, at)) : List.of();
    }

    /** "32件新收申请中平台收件20件": the first part stands in the same clause. */
    private static boolean among(String text, int at) {
        if ("中里".indexOf(text.charAt(at)) < 0 || text.charAt(at - 1) == '其' || at + 1 >= text.length()) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && isWord(text.charAt(next)) && text.charAt(next) != '占') {
            next++;
        }
        boolean figure = next < text.length() && Character.isDigit(text.charAt(next)) && next - at <= 14;
        boolean directly = figure && next - at == 1;
        return (directly || (figure && next - at > 2)) && AFTER_MIDDLE.indexOf(text.charAt(at + 1)) < 0;
    }

    /**
     * A list behind clauses that count nothing themselves: "720条，较上年略有增加。分渠道看，网站…"; null where none follows or
     * another figure comes first.
     */
    static @Nullable Listing afterwards(Sentence paragraph, Quantity whole) {
        String text = paragraph.text();
        int at = clauseEnd(text, whole.end());
        int first = at;
        if (paragraph.quantities().stream()
                .anyMatch(q -> q.start() >= whole.end() && q.end() <= first && q.sameUnit(whole))) {
            return null;
        }
        boolean colon = at < text.length() && text.charAt(at) == '：' && at - whole.end() > LONGEST_NOUN;
        if (colon
                && at - whole.end() <= 24
                && !EXAMPLES.matcher(text.substring(whole.end(), at)).find()) {
            return new Listing(at + 1, sentenceEnd(text, at), Cue.BARE, true);
        }
        for (int clause = 0; clause < 3 && at < text.length() && text.charAt(at) != '）'; clause++) {
            int next = at + 1;
            boolean otherThought = text.charAt(at) == '；' || (text.charAt(at) == '。' && clause > 1);
            if (otherThought) {
                return null;
            }
            Matcher leads = LEADS_TO.matcher(text).region(next, text.length());
            if (leads.lookingAt() && !EXAMPLES.matcher(leads.group()).find()) {
                return new Listing(leads.end(), sentenceEnd(text, leads.end()), Cue.BARE, true);
            }
            if (text.startsWith("前者", next)) {
                return new Listing(next, sentenceEnd(text, next), Cue.BARE, true);
            }
            boolean near = clause == 0 && at - whole.end() <= LONGEST_NOUN;
            Listing opened = near ? null : opening(text, next);
            if (opened != null) {
                return opened;
            }
            int end = clauseEnd(text, next);
            String words = text.substring(next, end);
            boolean counts = paragraph.quantities().stream()
                    .anyMatch(q -> q.start() >= next && q.end() <= end && q.sameUnit(whole));
            if (words.length() > 30 || (counts && !COMPARES.matcher(words).find())) {
                return null;
            }
            at = end;
        }
        return null;
    }

    private static @Nullable Listing opening(String text, int at) {
        if (text.startsWith("其中", at)) {
            return opened(text, at, text.length());
        }
        Matcher dimension = DIMENSION.matcher(text).region(at, Math.min(text.length(), at + 48));
        if (dimension.lookingAt() && !EXAMPLES.matcher(dimension.group()).find()) {
            return new Listing(dimension.end(), sentenceEnd(text, dimension.end()), Cue.DIMENSION, true);
        }
        return null;
    }

    private static int clauseEnd(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth < 0 || (depth == 0 && "，；。：".indexOf(c) >= 0)) {
                return i;
            }
        }
        return text.length();
    }

    /** A list that opens later by the name of the whole: "网站1321条，公众号642条。网站信息中，动态985条…". */
    static List<Listing> namedLater(String text, String name, Quantity whole) {
        boolean named = text.indexOf('中', whole.end()) >= 0 || text.indexOf("信息", whole.end()) >= 0;
        if (!named) {
            return List.of();
        }
        int from = Math.max(name.lastIndexOf('、'), name.lastIndexOf('中')) + 1;
        String core = AROUND_NAME.matcher(name.substring(from)).replaceAll("");
        if (core.length() < 2 || core.length() > 10 || text.indexOf(core, whole.end()) < 0) {
            return List.of();
        }
        for (String words : new String[] {
            core + "信息中，",
            core + "中，",
            core + "发布的信息中，",
            core + "公开的信息中，",
            core + "中",
            core + "信息由",
            core + "信息包括",
            core + "信息分为"
        }) {
            int at = text.indexOf(words, whole.end());
            if (at >= 0 && (at == 0 || "。；，中".indexOf(text.charAt(at - 1)) >= 0)) {
                int end = text.indexOf('；', at);
                int period = text.indexOf('。', at);
                end = end < 0 || (period >= 0 && period < end) ? period : end;
                boolean all = !words.endsWith("中，") && !words.endsWith("中") && !words.endsWith("包括");
                return List.of(new Listing(
                        at + words.length(), end < 0 ? text.length() : end, all ? Cue.RESPECTIVELY : Cue.AMONG));
            }
        }
        return List.of();
    }

    private static Listing behindSeparator(String text, int separator, int at) {
        Listing opened = opened(text, at, text.length());
        Matcher dimension = DIMENSION.matcher(text).region(at, Math.min(text.length(), at + 48));
        if (dimension.lookingAt()) {
            Matcher respectively = KINDS_FIRST.matcher(text).region(dimension.end(), text.length());
            return respectively.lookingAt()
                    ? new Listing(respectively.end(), text.length(), Cue.RESPECTIVELY)
                    : new Listing(dimension.end(), text.length(), Cue.DIMENSION);
        }
        if (opened != null) {
            return opened;
        }
        Matcher divided = DIVIDED_BY.matcher(text).region(at, Math.min(text.length(), at + 24));
        if (divided.lookingAt() && !EXAMPLES.matcher(divided.group()).find()) {
            return new Listing(divided.end(), sentenceEnd(text, divided.end()), Cue.DIMENSION, true);
        }
        boolean kindsFirst = text.indexOf("分别", at) >= 0 || text.indexOf("依次", at) >= 0;
        Matcher respectively = KINDS_FIRST.matcher(text).region(at, text.length());
        if (kindsFirst
                && respectively.lookingAt()
                && RANKED.matcher(respectively.group()).find()) {
            return new Listing(at, at, Cue.FOLLOWING);
        }
        if (kindsFirst && respectively.lookingAt()) {
            return new Listing(respectively.end(), text.length(), Cue.RESPECTIVELY, true);
        }
        Matcher each = KINDS_DO.matcher(text).region(at, text.length());
        if (kindsFirst && each.lookingAt()) {
            return new Listing(each.end(), text.length(), Cue.RESPECTIVELY, true);
        }
        if (ENUMERATED.matcher(text).region(at, text.length()).lookingAt()) {
            return new Listing(at, text.length(), Cue.BARE);
        }
        boolean colon = text.charAt(separator) == '：';
        int end = sentenceEnd(text, separator);
        if (text.charAt(separator) == '、') {
            return new Listing(at, at, Cue.FOLLOWING);
        }
        if (text.charAt(separator) == '。') {
            end = runEnd(text, end);
        }
        int bracket = closingOutside(text, separator, end);
        return new Listing(at, bracket, colon ? Cue.BARE : Cue.FOLLOWING);
    }

    private static @Nullable Listing opened(String text, int at, int end) {
        Matcher respectively = RESPECTIVELY.matcher(text).region(at, end);
        if (respectively.lookingAt()) {
            return new Listing(respectively.end(), end, Cue.RESPECTIVELY);
        }
        if (text.startsWith("来自", at)
                && COMES_FROM.matcher(text).region(at, end).lookingAt()) {
            return new Listing(at + 2, end, Cue.AMONG);
        }
        if (text.startsWith("由", at)) {
            Matcher parts = PARTS_OF.matcher(text).region(at, end);
            return parts.lookingAt() ? new Listing(at + 1, parts.end(1), Cue.RESPECTIVELY) : null;
        }
        for (String word : AMONG) {
            if (text.startsWith(word, at) && !text.startsWith("但不限于", at + word.length())) {
                return new Listing(at + word.length(), end, Cue.AMONG);
            }
        }
        return null;
    }

    private static int sentenceEnd(String text, int at) {
        int end = text.indexOf('。', at + 1);
        return end < 0 ? text.length() : end;
    }

    /** "980条。上半年512条。下半年448条。": sentences of one short clause each go on with the list of the one before. */
    private static int runEnd(String text, int end) {
        int last = end;
        int from = end + 1;
        for (int sentences = 1; sentences < LONGEST_RUN && from < text.length(); sentences++) {
            int next = sentenceEnd(text, from);
            boolean one =
                    next - from <= 18 && text.substring(from, next).chars().noneMatch(c -> "，；：".indexOf(c) >= 0);
            if (!one) {
                break;
            }
            last = next;
            from = next + 1;
        }
        return last;
    }

    /** Index of the bracket that closes the one at {@code open}, or the end of the text. */
    static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）' && --depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Index of a bracket that closes before the end without having opened behind {@code from}; the end where there is none. */
    private static int closingOutside(String text, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）' && --depth < 0) {
                return i;
            }
        }
        return end;
    }

    private static boolean isWord(char c) {
        return "，、：；。（）".indexOf(c) < 0 && !(c >= '0' && c <= '9');
    }

    /** How many brackets are open at {@code to}, if there were {@code open} at {@code from}. */
    static int depth(String text, int from, int to, int open) {
        int depth = open;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
        }
        return depth;
    }
}
