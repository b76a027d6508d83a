package org.gongkai.report.claims;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a growth rate directly behind the number of requests received. */
final class RequestGrowthReader {

    private static final int FARTHEST = 24;
    private static final Pattern RISE = Pattern.compile("(增长|增加|上升|提高|提升|增幅|上涨)[了率为达约：]{0,3}$|增$");
    private static final Pattern FALL = Pattern.compile("(下降|减少|降低|降幅|回落|减幅)[了率为达约：]{0,3}$|[减降]$");

    private RequestGrowthReader() {}

    static void read(RequestFigure figure, int year, Consumer<RequestGrowth> found) {
        Sentence sentence = figure.sentence();
        List<Quantity> quantities = sentence.quantities();
        for (int i = 1; i < quantities.size(); i++) {
            Quantity percent = quantities.get(i);
            if (!percent.isPercent()
                    || !percent.exact()
                    || quantities.get(i - 1).start() != figure.at()) {
                continue;
            }
            String between = sentence.text().substring(quantities.get(i - 1).end(), percent.start());
            boolean lastYear = between.contains("同比")
                    || between.contains("上年")
                    || between.contains("去年")
                    || between.contains("上一年")
                    || between.contains((year - 1) + "年");
            boolean rise = RISE.matcher(between).find();
            boolean fall = FALL.matcher(between).find();
            if (lastYear && rise != fall && between.length() <= FARTHEST && !between.contains("占")) {
                found.accept(new RequestGrowth(figure, percent, rise));
            }
        }
    }
}
