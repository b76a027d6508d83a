package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the parts of a list from left to right, up to where it ends. */
final class PartCollector {

    /** The whole again, behind its parts. */
    private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|总共|累计|相加|^共|^全年共|以上共|总数)[^，；。：]{0,10}$");

    private static final Pattern AVERAGE = Pattern.compile("^(?:日均|月均|年均|平均|人均|每)");
    private static final Pattern APART = Pattern.compile("^[^，；。]{0,4}(?:另行|不计入|不在其列|除外)");
    /** "网络30件、信函10件，其余为当面提交": a rest without its figure. */
    private static final Pattern REST_UNTOLD = Pattern.compile(
            "(?:申请)?[，；、。](?:其余|剩余|余下|其他|其它|另有部分|还有)(?:的|均|则|都|全部|申请|信息|为|是|通过|系)*[^0-9，。；、]{0,20}(?=[，。；]|$)");
    /** "3件因补正等原因结转", "2件等待补正": 等 leaves no list of figures open. */
    private static final Pattern OF_CAUSE = Pattern.compile("等(?:待|候|[多各]?[种类项]?(?:原因|因素|情况|情形|缘故|方式|渠道|途径|问题|事由))");
    /** A part's share behind it: 41件，占42.7%. */
    private static final Pattern SHARE = Pattern.compile("[，（]?(?:约|分别)?占(?:比|总数的?)?(?:为|达|约|近)?[0-9.]+%）?");
    /** Reconsiderations and suits are counted each for themselves. */
    private static final Pattern DISPUTE = Pattern.compile("^行政(?:诉讼|复议)");

    private static final Pattern PERIOD = Pattern.compile("^[。；][^，；。：、0-9]{1,8}$");

    private final Sentence sentence;
    private final String text;
    private final Quantity whole;
    private final Listing list;
    private final List<Quantity> counted = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Quantity> all = new ArrayList<>();
    private final List<Quantity> beyond = new ArrayList<>();
    private boolean remaindered;
    private boolean nested;
    private boolean ended;
    private boolean stated = true;
    private int labelFrom;
    private int others;
    /** Whether the list began with a figure of another measure word: "信息2条，其中文件2件，受理申请9条". */
    private boolean othersBefore;
    /** Whether 、 alone stands between the parts, so that a semicolon ends their list. */
    private boolean enumerated = true;

    PartCollector(Sentence sentence, Quantity whole, Listing list) {
        this.sentence = sentence;
        this.text = sentence.text();
        this.whole = whole;
        this.list = list;
        this.labelFrom = list.start();
    }

    Parts collect() {
        int resume = list.start();
        int depth = 0;
        int at = list.start();
        for (Quantity part : sentence.quantities()) {
            if (part.start() >= list.end() || (ended && text.indexOf('。', labelFrom) <= part.start())) {
                break;
            }
            boolean here = part.start() >= list.start();
            others += here && !ended && part.isCount() && !part.sameUnit(whole) && text.startsWith("、", part.end())
                    ? 1
                    : 0;
            if (!here || !part.sameUnit(whole)) {
                othersBefore |= here && part.isCount() && text.startsWith("，", part.end());
                continue;
            }
            if (!ended || text.indexOf('。', labelFrom) > part.start()) {
                all.add(part);
            }
            depth = Listings.depth(text, at, part.start(), depth);
            at = part.start();
            if (remaindered && depth == 0) {
                beyond.add(part);
            }
            if (ended || part.start() < resume || depth > 0) {
                continue;
            }
            String between = Brackets.without(text.substring(Math.max(labelFrom, resume), part.start()));
            if (between.indexOf('占') >= 0) {
                between = SHARE.matcher(between).replaceAll("");
            }
            if (!counted.isEmpty() && opensAnother(between)) {
                resume = text.indexOf('；', part.start());
                ended = resume < 0 || !goesOnBehindNested();
                nested = ended;
                continue;
            }
            boolean beside = counted.isEmpty()
                    && othersBefore
                    && Parts.TURN.matcher(Parts.label(between)).find();
            if (beside
                    || (enumerated && counted.size() > 2 && between.startsWith("；"))
                    || endsBefore(between, counted.isEmpty())
                    || (counted.isEmpty()
                            && Parts.BESIDES.matcher(Parts.label(between)).find())) {
                ended = true;
                continue;
            }
            add(part, between);
        }
        boolean open = !counted.isEmpty()
                && (leavesOpen(sentence.clauseAfter(counted.getLast()))
                        || REST_UNTOLD
                                .matcher(text)
                                .region(counted.getLast().end(), text.length())
                                .lookingAt());
        beyond.addAll(0, counted);
        return new Parts(counted, labels, all, nested, open, stated, others, beyond);
    }

    /** 等 behind the last figure or the word that follows it. */
    private static boolean leavesOpen(String behind) {
        int and = behind.indexOf('等');
        return and >= 0
                && and <= 4
                && !OF_CAUSE.matcher(behind).region(and, behind.length()).lookingAt();
    }

    /** A list divided by semicolons goes on behind one that opens inside it: "（1）199条，分别为…；（2）68条". */
    private boolean goesOnBehindNested() {
        String rest = text.substring(list.start());
        return list.cue() != Listing.Cue.AMONG
                || rest.startsWith("（")
                || Parts.ENUMERATOR.matcher(rest).find();
    }

    private void add(Quantity one, String between) {
        String label = Parts.label(between);
        enumerated &= counted.isEmpty() || between.startsWith("、");
        Quantity part = Parts.each(one, label, text);
        stated &= part.stated();
        counted.add(part);
        all.set(all.size() - 1, part);
        labels.add(label.length() > 1 ? label : label + sentence.clauseAfter(part));
        labelFrom = part.end();
        ended = PartKinds.isRemainder(labels.getLast()) && !text.startsWith("、", part.end());
        remaindered = ended;
    }

    /** A clause without a figure between two figures ends the list: "…1042条，开设专题，发布信息61条". */
    private boolean endsBefore(String between, boolean first) {
        String label = Parts.label(between);
        boolean total = TOTAL.matcher(label).find()
                && !PartKinds.isNamedTotal(label, text.substring(labelFrom + between.length()));
        if (total || AVERAGE.matcher(label).find()) {
            return true;
        }
        int end = text.indexOf('，', list.start() + between.length());
        if (APART.matcher(text.substring(Math.min(labelFrom + between.length(), text.length())))
                        .find()
                && end < 0) {
            return true;
        }
        if (between.indexOf('；') >= 0 && DISPUTE.matcher(label).find()) {
            return true;
        }
        boolean period = between.indexOf('。') >= 0;
        if (period
                && !Parts.ENUMERATOR.matcher(afterPeriod(between)).find()
                && !(list.cue() != Listing.Cue.AMONG && PERIOD.matcher(between).matches())) {
            return true;
        }
        int clauses = 0;
        int from = 0;
        for (int i = 0; i < between.length(); i++) {
            if ("，；。".indexOf(between.charAt(i)) >= 0) {
                if (i > from && (from > 0 || !isTail(between.substring(from, i)))) {
                    clauses++;
                }
                from = i + 1;
            }
        }
        return first ? clauses > 1 : clauses > 0;
    }

    /** What may follow a figure without being a thought of its own: "8件来自网上，其余…", "（2）". */
    private boolean isTail(String words) {
        return words.length() <= (words.contains("结转") ? 24 : 14) && !words.contains("，") && !counted.isEmpty();
    }

    private static String afterPeriod(String between) {
        return between.substring(between.lastIndexOf('。') + 1);
    }

    private static boolean opensAnother(String between) {
        return between.contains("，含")
                || between.contains("其中")
                || between.contains("包括")
                || between.contains("包含")
                || between.contains("分别");
    }
}
