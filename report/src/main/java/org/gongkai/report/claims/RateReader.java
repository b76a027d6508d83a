package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads rates that cannot be: "按时办结率达105%". */
final class RateReader {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern RATE =
            Pattern.compile("(?:解读|关联|办结|答复|回复|公开|满意|覆盖|合格|及时|回应|准确|按时|按期|办复|响应|知晓|达标|可用|完成|采纳|参与|更新|规范|正确|有效)"
                    + "率(?:[、和][^，。；]{2,8}率)*(?:分别)?[均已都]?[为达到：]{0,3}$");

    /** More than a plan or a target asked for can be done. */
    private static final Pattern OF_PLAN = Pattern.compile("(?:任务|计划|目标|指标)[^，；。]{0,8}率");

    private RateReader() {}

    static void read(Sentence sentence, Consumer<Quantity> found) {
        for (Quantity percent : sentence.quantities()) {
            if (percent.isPercent() && percent.value().compareTo(ALL) > 0) {
                String before = sentence.text().substring(Math.max(0, percent.start() - 24), percent.start());
                boolean planned = OF_PLAN.matcher(before).find();
                if (RATE.matcher(before).find() && !before.contains("增") && !planned) {
                    found.accept(percent);
                }
            }
        }
    }
}
