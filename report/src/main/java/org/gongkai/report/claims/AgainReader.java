package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures told again in a later sentence of a paragraph: "上述55件申请", "在收到的55件申请中", "4次培训累计参训300人次". */
final class AgainReader {

    private static final Pattern REFERS = Pattern.compile("(?:上述|以上|前述|这|该)(?:全部)?$");
    /** "在公开的863条信息中", "对收到的26件申请": the verb is that of the sentence before. */
    private static final Pattern OF_VERB =
            Pattern.compile("(?:^|[，；：]|在|对|从|于)(?:在|对|已|全年)*(收到|受理|公开|发布|新收|接收|办理|开展|组织|举办|召开|编发|制发|印发|征集)的$");

    private static final Pattern IN_WHICH = Pattern.compile("^[\\u4e00-\\u9fa5]{2,8}?(?:中|里)(?=，|有)");
    private static final Pattern ALL_OF_THEM = Pattern.compile("^申请(?:主要|均|都|全部|已|大多)");
    private static final Pattern NOUN = Pattern.compile("^[\\u4e00-\\u9fa5]{2,8}");
    private static final Pattern LIKE = Pattern.compile("类|均为|平均|每|各|左右|部分|其余|其他|剩余|其中");

    private AgainReader() {}

    /** Hands over the figures of the sentence that differ from what the same paragraph said before. */
    static void read(Sentence sentence, Sentence paragraph, Consumer<Again> found) {
        if (sentence.from() == 0 || sentence.quantities().isEmpty()) {
            return;
        }
        List<Quantity> earlier = paragraph.quantities().stream()
                .filter(quantity -> quantity.end() <= sentence.from())
                .toList();
        for (Quantity quantity : sentence.quantities()) {
            if (!quantity.exact() || !quantity.isCount()) {
                continue;
            }
            String before = sentence.text().substring(0, quantity.start());
            String behind = sentence.text().substring(quantity.end());
            boolean clause = before.isEmpty() || before.endsWith("，");
            boolean refers = REFERS.matcher(before).find()
                    || (before.endsWith("在") && IN_WHICH.matcher(behind).find())
                    || (clause && ALL_OF_THEM.matcher(behind).find());
            Matcher verb = OF_VERB.matcher(before);
            boolean ofVerb = before.endsWith("的") && verb.find();
            boolean opens = quantity.start() == 0;
            if (!refers && !ofVerb && !opens) {
                continue;
            }
            Quantity told = told(sentence, quantity, earlier, paragraph.text(), ofVerb ? verb.group(1) : "", opens);
            Again again = told == null ? null : Again.of(sentence, quantity, told);
            if (again != null) {
                found.accept(again);
            }
        }
    }

    /** The one figure before that the words can mean; null where any agrees, none fits or several do. */
    private static @Nullable Quantity told(
            Sentence sentence, Quantity again, List<Quantity> earlier, String paragraph, String verb, boolean opens) {
        List<Quantity> alike = earlier.stream().filter(again::sameUnit).toList();
        if (!verb.isEmpty()) {
            List<Quantity> ofVerb = alike.stream()
                    .filter(one -> clauseBefore(paragraph, one).contains(verb))
                    .toList();
            boolean one = ofVerb.size() == 1 && ofVerb.getFirst().equals(alike.getFirst());
            if (one && !sums(alike, again.value())) {
                alike = ofVerb;
            }
        }
        if (alike.isEmpty() || alike.size() > 3 || sums(alike, again.value())) {
            return null;
        }
        Matcher noun = NOUN.matcher(sentence.text())
                .region(again.end(), sentence.text().length());
        String name = noun.lookingAt() ? noun.group() : "";
        Quantity first = alike.getFirst();
        int from = Math.max(paragraph.lastIndexOf('。', first.start()), paragraph.lastIndexOf('，', first.start())) + 1;
        String words = paragraph.substring(from, first.start());
        int period = paragraph.indexOf('。', first.end());
        int end = Math.min(period < 0 ? paragraph.length() : period, first.end() + 8);
        String around = words + paragraph.substring(first.end(), end);
        boolean sameNoun = name.length() >= 2 && around.contains(name.substring(0, 2));
        boolean same = verb.isEmpty() ? sameNoun : around.contains(verb) && (sameNoun || name.length() < 2);
        boolean several = opens && (alike.size() > 1 || !sameNoun || !"次期场件条".contains(again.unit()));
        boolean near = again.value().multiply(BigDecimal.valueOf(4)).compareTo(first.value()) >= 0
                && first.value().multiply(BigDecimal.valueOf(4)).compareTo(again.value()) >= 0;
        boolean narrower = LIKE.matcher(name).find() || LIKE.matcher(words).find();
        return same && !several && near && !narrower && alike.size() == 1 ? first : null;
    }

    private static String clauseBefore(String text, Quantity quantity) {
        int from = quantity.start();
        while (from > 0 && "，；。：".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return text.substring(from, quantity.start());
    }

    private static boolean sums(List<Quantity> quantities, BigDecimal value) {
        for (int i = 0; i < quantities.size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = i; j < quantities.size(); j++) {
                sum = sum.add(quantities.get(j).value());
                boolean rest = i != j
                        && quantities
                                        .get(i)
                                        .value()
                                        .subtract(quantities.get(j).value())
                                        .abs()
                                        .compareTo(value)
                                == 0;
                if (sum.compareTo(value) == 0 || rest) {
                    return true;
                }
            }
        }
        return false;
    }
}
