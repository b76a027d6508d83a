package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Growth.Kind;

/** Reads changes of a rate in points: "满意率从92.1%提升到95.6%，提高3.5个百分点". */
final class PointsReader {

    private static final String POINTS = "个百分点";
    private static final Pattern FROM = Pattern.compile("(?:由|从)[^，；。0-9]{0,8}$");
    private static final Pattern TO = Pattern.compile("^[^，；。0-9]{0,10}(?:至|到|为)[^，；。0-9]{0,8}$");
    private static final Pattern EARLIER = Pattern.compile("[，（]?(?:较|比|同比|对比|上年|去年)[^，；。0-9]{0,8}的?$");
    private static final Pattern RISE = Pattern.compile("(?:提高|提升|上升|增加|增长|高|升)(?:了|约)?$");
    private static final Pattern FALL = Pattern.compile("(?:下降|降低|减少|回落|下滑|低|降)(?:了|约)?$");

    private PointsReader() {}

    static void read(Sentence sentence, Consumer<Growth> found) {
        if (!sentence.text().contains(POINTS)) {
            return;
        }
        List<Quantity> all = sentence.quantities();
        for (int i = 2; i < all.size(); i++) {
            Quantity points = all.get(i);
            Quantity one = all.get(i - 2);
            Quantity other = all.get(i - 1);
            boolean three = points.unit().equals(POINTS) && one.isPercent() && other.isPercent();
            if (!three || !points.stated() || !one.stated() || !other.stated()) {
                continue;
            }
            String first = sentence.text().substring(0, one.start());
            String between = sentence.text().substring(one.end(), other.start());
            String last = sentence.text().substring(other.end(), points.start());
            boolean rises = RISE.matcher(last).find();
            boolean fromTo = FROM.matcher(first).find() && TO.matcher(between).matches();
            boolean compared = EARLIER.matcher(between).matches();
            if (rises == FALL.matcher(last).find() || fromTo == compared || last.length() > 10) {
                continue;
            }
            BigDecimal stated = rises ? points.value() : points.value().negate();
            Growth growth = new Growth(
                    sentence,
                    points,
                    Kind.DIFFERENCE,
                    stated,
                    fromTo ? other.value() : one.value(),
                    fromTo ? one.value() : other.value());
            if (growth.right().subtract(stated).abs().compareTo(ulp(one, other, points)) > 0) {
                found.accept(growth);
            }
        }
    }

    /** One unit of the last place of the roughest figure: what rounding may hide. */
    private static BigDecimal ulp(Quantity... quantities) {
        BigDecimal ulp = BigDecimal.ZERO;
        for (Quantity quantity : quantities) {
            ulp = ulp.max(BigDecimal.ONE.movePointLeft(quantity.decimals()));
        }
        return ulp;
    }
}
