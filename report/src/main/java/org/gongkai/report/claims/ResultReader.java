package org.gongkai.report.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how many requests ended in which way. A figure that could belong to two results belongs to none. */
final class ResultReader {

    /** "公开31件" between other results; alone it is no result. */
    private static final Pattern BARE = Pattern.compile(
            "(?:^|[，；、：（]|作出|分别|其中|有|对|的)[“]?(?:依法|直接|同意|给予|提供|决定|准予|答复|作出|应当)*(不)?公开(?:类|答复|的|（?含部分公开）?|答复的|决定|申请|，共|”|共){0,3}$");

    private static final Pattern BARE_BEHIND = Pattern.compile("^(?:申请)?(?:依法|直接|作出)?(不)?公开(?:答复|决定)?$");
    private static final Pattern AMONG_RESULTS = Pattern.compile("部分公开|无法提供|不予公开|不予处理|不掌握|其他处理");
    private static final Pattern KEPT_FOR_REQUESTS = Pattern.compile(
            "主动公开[^。]*依申请公开(?:类)?(?:的)?(?:政府)?(?:信息|文件|公文)?(?:数|数量)?(?:为|共|有)?[0-9]+[条件份][，、；][^，。；0-9]*$");
    private static final Pattern QUOTES = Pattern.compile("[“”\"]");
    /** The figure has its own name: "分别作出公开12件". */
    private static final Pattern AMONG_EACH = Pattern.compile("分别[^0-9，；。]{2,}$");
    /** "公开或部分公开25件", "公开（含部分公开）25件", "公开类33件": both together. */
    private static final Pattern BOTH =
            Pattern.compile("公开(?:（(?:含|包括|包含)部分公开）|(?:或者?|和|及|与|以及|、)部分公开)(?:的|共|合计|共计|答复|申请|件数|为|类|，共){0,3}$");

    /** "公开38件（含部分公开8件）". */
    private static final Pattern HOLDS_PARTIAL = Pattern.compile("（(?:其中)?(?:含|包括|包含)部分公开");

    /** "逾期未缴纳信息处理费，不再处理1件". */
    private static final Pattern NO_LONGER =
            Pattern.compile("(?:的)?，(?:行政机关|本机关|依法|我局|视为放弃)?(?:不再处理|不再办理|终止办理|终止处理|视为放弃|按放弃处理)(?:其)?(?:申请)?(?:的|共)?");
    /** "因不属于本机关职责或信息不存在无法提供": the whole row by both of its reasons. */
    private static final Pattern NOT_HELD_BOTH = Pattern.compile(
            "(?:不属于本(?:行政)?机关|非本机关)[^，。；、0-9]{0,10}(?:或者?|和|及|与|、)[^，。；、0-9]{0,8}(?:不存在|不掌握)|不存在(?:或者?|和|及|与|、)(?:不属于|非)本机关");

    /** Words that may stand between a figure and the name of its result behind it: 4件因…. */
    private static final int NEAR = 7;

    /** Words that may stand between the name of a result and its figure: 的, 共, 申请. */
    private static final int FARTHEST = 9;

    private ResultReader() {}

    static void read(Sentence sentence, Consumer<ResultFigure> found) {
        if (!sentence.mentions(Topic.RESULT)) {
            return;
        }
        List<Quantity> quantities = sentence.quantities();
        boolean figuresFirst = false;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            if (quantity.countsRequests() && quantity.exact()) {
                int from = i == 0 ? 0 : quantities.get(i - 1).end();
                ResultLabels.Label label = label(sentence, quantity, from, figuresFirst);
                String words = sentence.text().substring(from, quantity.start());
                figuresFirst = label != null
                        && (figuresFirst || ResultLabels.all(words).isEmpty());
                if (label != null && !label.rows().isEmpty() && !isOfDocuments(sentence, quantity, label)) {
                    found.accept(new ResultFigure(
                            sentence, quantity.start(), quantity.value(), label.words(), label.rows(), label.whole()));
                }
            }
        }
    }

    /** "主动公开16条、依申请公开12条、不予公开36条": the documents of the organ by the way they are kept, not requests. */
    private static boolean isOfDocuments(Sentence sentence, Quantity quantity, ResultLabels.Label label) {
        return label.rows().equals(ResultLabels.DENIED)
                && KEPT_FOR_REQUESTS
                        .matcher(sentence.text().substring(0, quantity.start()))
                        .find();
    }

    private static ResultLabels.@Nullable Label label(
            Sentence sentence, Quantity quantity, int from, boolean figuresFirst) {
        String between = QUOTES.matcher(sentence.text().substring(from, quantity.start()))
                .replaceAll("");
        int stop = lastOf(between, "；。");
        if (between.contains("分别")
                && ResultLabels.all(between).size() > 1
                && !AMONG_EACH.matcher(between).find()) {
            return null;
        }
        if (BOTH.matcher(between).find()) {
            return ResultLabels.GIVEN;
        }
        ResultLabels.Label bare = bare(sentence, quantity, between);
        boolean withPartial = HOLDS_PARTIAL
                .matcher(sentence.text())
                .region(quantity.end(), sentence.text().length())
                .lookingAt();
        if (withPartial && (ResultLabels.FULL.equals(bare) || between.endsWith("公开"))) {
            return ResultLabels.GIVEN;
        }
        if (bare != null) {
            return bare;
        }
        ResultLabels.Label before = ResultLabels.last(between.substring(stop + 1), FARTHEST);
        ResultLabels.Label after =
                ResultLabels.first(sentence.clauseAfter(quantity).split("、", 2)[0], NEAR);
        if (before != null && clauseBreaks(between, before.words())) {
            before = null;
        }
        if (before != null && after != null) {
            return figuresFirst ? after : null;
        }
        if (before == null && after != null && after.rows().equals(ResultLabels.NOT_HELD.rows())) {
            return NOT_HELD_BOTH.matcher(sentence.clauseAfter(quantity)).find() ? ResultLabels.NOT_HELD : after;
        }
        if (before == null) {
            return after;
        }
        ResultLabels.Label reason = ResultLabels.reasonOf(before, between.substring(stop + 1));
        return reason.equals(before) ? joined(between, before) : reason;
    }

    private static ResultLabels.@Nullable Label bare(Sentence sentence, Quantity quantity, String between) {
        boolean mayBe = between.contains("公开") || sentence.clauseAfter(quantity).contains("公开");
        if (!mayBe || !AMONG_RESULTS.matcher(sentence.text()).find()) {
            return null;
        }
        Matcher before = BARE.matcher(between);
        boolean behind = between.length() <= 4;
        Matcher after = BARE_BEHIND.matcher(sentence.clauseAfter(quantity).split("、", 2)[0]);
        if (before.find()) {
            return before.group(1) == null ? ResultLabels.FULL : ResultLabels.NONE;
        }
        if (behind && after.find()) {
            return after.group(1) == null ? ResultLabels.FULL : ResultLabels.NONE;
        }
        return null;
    }

    /** "予以公开的，共3件" is one thought; "予以公开，答复3件" are two. */
    private static boolean clauseBreaks(String between, String words) {
        String rest = between.substring(between.lastIndexOf(words) + words.length());
        if (NO_LONGER.matcher(rest).matches()) {
            return false;
        }
        return rest.contains("，") && !rest.startsWith("的，") && !rest.startsWith("，共");
    }

    /** "予以公开及部分公开258件": the figure is about both. */
    private static ResultLabels.Label joined(String between, ResultLabels.Label label) {
        int and = between.lastIndexOf(label.words()) - 1;
        if (and <= 0 || "及和与或、".indexOf(between.charAt(and)) < 0) {
            return label;
        }
        ResultLabels.Label other = ResultLabels.last(between.substring(0, and), 2);
        return other == null ? label : label.with(other);
    }

    private static int lastOf(String text, String characters) {
        int last = -1;
        for (int i = 0; i < characters.length(); i++) {
            last = Math.max(last, text.lastIndexOf(characters.charAt(i)));
        }
        return last;
    }
}
