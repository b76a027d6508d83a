package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.report.claims.Breakdown.Closed;

/** Reads a whole of which one part is told with what became of it, and the rest: "收到13件。除1件结转下一年度办理外，其余11件均已答复". */
final class Remainders {

    private static final Pattern REST = Pattern.compile("^[^0-9。；：]{0,30}，(?:而)?(?:其余|剩余|余下|其他|其它|余)(?:的)?$");
    private static final Pattern FIRST = Pattern.compile("(?:[，。；：]|^|中|里)(?:其中|除|除了|有|仅|仅有|只有|除有)*$");
    private static final Pattern RECEIVED = Pattern.compile("收到|新收|受理|接收|接到|办理|征集|共|提出");

    private Remainders() {}

    static List<Breakdown> in(Sentence paragraph, List<Breakdown> found) {
        String text = paragraph.text();
        if (!text.contains("余") && !text.contains("其他") && !text.contains("其它")) {
            return List.of();
        }
        List<Breakdown> rests = new ArrayList<>();
        List<Quantity> counts =
                paragraph.quantities().stream().filter(Quantity::isCount).toList();
        for (int i = 2; i < counts.size(); i++) {
            Quantity whole = counts.get(i - 2);
            Quantity part = counts.get(i - 1);
            Quantity rest = counts.get(i);
            boolean exact = whole.exact() && part.exact() && rest.exact();
            if (!exact || !part.sameUnit(whole) || !rest.sameUnit(whole)) {
                continue;
            }
            String between = text.substring(whole.end(), part.start());
            boolean told =
                    REST.matcher(text.substring(part.end(), rest.start())).find()
                            && between.length() <= 24
                            && between.indexOf('。') == between.lastIndexOf('。')
                            && FIRST.matcher(between).find()
                            && RECEIVED.matcher(paragraph.clauseBefore(whole)).find();
            boolean known = found.stream()
                    .anyMatch(other ->
                            other.parts().contains(rest) || other.parts().contains(part));
            if (told && !known && isNear(whole, part, rest)) {
                BigDecimal before = i < 3 ? BigDecimal.ZERO : counts.get(i - 3).value();
                BigDecimal sum = part.value().add(rest.value());
                boolean holds = sum.compareTo(whole.value()) == 0
                        || sum.compareTo(whole.value().add(before)) == 0;
                rests.add(new Breakdown(paragraph, whole, List.of(part, rest), Closed.REMAINDER, holds));
            }
        }
        return rests;
    }

    /** Further away the rest is of something else. */
    private static boolean isNear(Quantity whole, Quantity part, Quantity rest) {
        BigDecimal miss = part.value().add(rest.value()).subtract(whole.value()).abs();
        return miss.compareTo(BigDecimal.TWO) <= 0
                || miss.multiply(BigDecimal.TEN).compareTo(whole.value()) <= 0;
    }
}
