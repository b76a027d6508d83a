package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a change against the year before directly behind a figure that stands in a table. */
final class RequestGrowthReader {

    private static final int FARTHEST = 24;
    private static final Pattern RISE = Pattern.compile("(增长|增加|上升|提高|提升|增幅|上涨|净增|增多|多)[了率为达约：]{0,3}$|增$");
    private static final Pattern FALL = Pattern.compile("(下降|减少|降低|降幅|回落|减幅|少)[了率为达约：]{0,3}$|[减降]$");

    private static final Pattern UNWRITTEN = Pattern.compile(
            "[^，。；：0-9]{0,6}，(?:数量)?(?:与|和|同|较|比)?(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?(?:相比)?(?:数量)?(?:完全)?(持平|翻了?一番)(?=[，。；）]|$)");

    private static final Pattern LEADS_TO = Pattern.compile("，(?:共|达|达到|为|共计|总数为|增至|降至)");

    private static final Pattern AS_MANY =
            Pattern.compile("[^，。；：0-9]{0,8}，(?:约)?(?:是|为)(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?的");

    /** "80件，上升20%": in an annual report that is against the year before. */
    private static final Pattern DIRECTLY = Pattern.compile("，(?:数量|总量)?(?:增长|增加|上升|下降|减少|降低|增幅|降幅)[了率为达约]{0,2}");
    /** "同比增长三倍". */
    private static final Pattern GREW_TIMES = Pattern.compile(
            "[^，。；：0-9]{0,8}，(?:数量)?(?:同比|(?:与|和|同|较|比)(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:同期)?(?:相比)?)(?:增长|增加|上升|提高)(?:了)?");

    private RequestGrowthReader() {}

    static void read(
            Sentence sentence,
            int at,
            BigDecimal value,
            @Nullable Subject subject,
            int year,
            Consumer<RequestGrowth> found) {
        List<Quantity> quantities = sentence.quantities();
        unwritten(sentence, at, value, subject, year, found);
        leading(sentence, at, value, subject, year, found);
        for (int i = 1; i < quantities.size(); i++) {
            Quantity change = quantities.get(i);
            Quantity figure = quantities.get(i - 1);
            boolean multiple = change.isMultiple()
                    && change.stated()
                    && figure.start() == at
                    && AS_MANY.matcher(sentence.text().substring(figure.end(), change.start()))
                            .matches()
                    && comparesWithLastYear(sentence.text().substring(figure.end(), change.start()), year);
            if (multiple) {
                found.accept(new RequestGrowth(sentence, value, subject, change, true));
            }
            boolean grewTimes = change.isMultiple()
                    && change.stated()
                    && figure.start() == at
                    && GREW_TIMES
                            .matcher(sentence.text().substring(figure.end(), change.start()))
                            .matches();
            if (grewTimes && comparesWithLastYear(sentence.text().substring(figure.end(), change.start()), year)) {
                found.accept(new RequestGrowth(sentence, value, subject, change.inPercent(), true));
            }
            boolean states = (change.isPercent() && change.stated()) || (change.exact() && change.sameUnit(figure));
            if (!states || figure.start() != at) {
                continue;
            }
            String between = sentence.text().substring(figure.end(), change.start());
            boolean rise = RISE.matcher(between).find();
            boolean fall = FALL.matcher(between).find();
            boolean near = between.length() <= FARTHEST && !between.contains("占") && !between.contains("其中");
            if (near
                    && rise != fall
                    && (comparesWithLastYear(between, year)
                            || (change.isPercent() && DIRECTLY.matcher(between).matches()))) {
                found.accept(new RequestGrowth(sentence, value, subject, change, rise));
            }
        }
    }

    /** "与2023年相比，新收申请增加9件，共35件": the change before its figure. */
    private static void leading(
            Sentence sentence,
            int at,
            BigDecimal value,
            @Nullable Subject subject,
            int year,
            Consumer<RequestGrowth> found) {
        List<Quantity> quantities = sentence.quantities();
        for (int i = 1; i < quantities.size(); i++) {
            Quantity change = quantities.get(i - 1);
            Quantity figure = quantities.get(i);
            boolean here = figure.start() == at && change.sameUnit(figure) && change.exact();
            if (!here
                    || !LEADS_TO.matcher(sentence.text().substring(change.end(), at))
                            .matches()) {
                continue;
            }
            String before = sentence.text().substring(0, change.start());
            boolean rise = RISE.matcher(before).find();
            boolean fall = FALL.matcher(before).find();
            if (rise != fall && before.length() <= 40 && comparesWithLastYear(before, year)) {
                found.accept(new RequestGrowth(sentence, value, subject, change, rise));
            }
        }
    }

    /** "与上年持平", "翻了一番": a change without a figure. */
    private static void unwritten(
            Sentence sentence,
            int at,
            BigDecimal value,
            @Nullable Subject subject,
            int year,
            Consumer<RequestGrowth> found) {
        for (Quantity figure : sentence.quantities()) {
            if (figure.start() != at) {
                continue;
            }
            Matcher same = UNWRITTEN
                    .matcher(sentence.text())
                    .region(figure.end(), sentence.text().length());
            if (same.lookingAt() && comparesWithLastYear(same.group(), year)) {
                boolean level = same.group(1).equals("持平");
                Quantity change = new Quantity(
                        same.start(1),
                        same.end(1),
                        level ? BigDecimal.ZERO : BigDecimal.TWO,
                        level ? figure.unit() : MeasureWords.TIMES,
                        Quantity.Bound.EXACT,
                        BigDecimal.ONE,
                        0);
                found.accept(new RequestGrowth(sentence, value, subject, change, true));
            }
        }
    }

    private static boolean comparesWithLastYear(String words, int year) {
        return words.contains("同比")
                || words.contains("上年")
                || words.contains("去年")
                || words.contains("上一年")
                || words.contains((year - 1) + "年");
    }
}
