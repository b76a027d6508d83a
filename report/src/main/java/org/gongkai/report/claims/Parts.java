package org.gongkai.report.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a list of parts.
 *
 * @param counted the parts on the list's own level with the whole's measure word, up to the list's end
 * @param labels the words before each of them
 * @param all every figure with that measure word behind the opening word, on whatever level, to the sentence's end
 * @param nested whether a second list opens inside the first
 * @param leftOpen whether 等 leaves the list open
 * @param exact whether no part is rounded
 */
record Parts(
        List<Quantity> counted,
        List<String> labels,
        List<Quantity> all,
        boolean nested,
        boolean leftOpen,
        boolean exact) {

    private static final String SEPARATORS = "，、；：。";

    static Parts in(Sentence sentence, Quantity whole, int start, int end) {
        String text = sentence.text();
        List<Quantity> counted = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Quantity> all = new ArrayList<>();
        boolean nested = false;
        boolean ended = false;
        boolean exact = true;
        int labelFrom = start;
        for (Quantity part : sentence.quantities()) {
            if (part.start() < start || part.start() >= end || !part.sameUnit(whole)) {
                continue;
            }
            all.add(part);
            if (ended || depth(text, start, part.start()) > 0) {
                continue;
            }
            String between = text.substring(labelFrom, part.start());
            if (!counted.isEmpty() && opensAnother(between)) {
                nested = true;
                ended = true;
                continue;
            }
            if (!counted.isEmpty() && endsBefore(between)) {
                ended = true;
                continue;
            }
            exact &= part.exact();
            counted.add(part);
            labels.add(label(between));
            labelFrom = part.end();
            if (isRemainder(labels.getLast())) {
                ended = true;
            }
        }
        boolean open = !counted.isEmpty() && leavesOpen(text, counted.getLast().end(), end);
        return new Parts(counted, labels, all, nested, open, exact);
    }

    /** Whether the first part alone is more than everything that was counted before it. */
    boolean exceeds(Sentence sentence) {
        BigDecimal before = sum(sentence.quantities().stream()
                .filter(q -> q.end() <= counted.getFirst().start() && q.isCount())
                .toList());
        return counted.getFirst().value().compareTo(before) > 0
                && !sentence.text().contains("。");
    }

    /** Whether the last part is what remains of the whole: 其他, 其它, 其余; 其他处理 is a class of the form, not a remainder. */
    boolean endsWithRemainder() {
        return isRemainder(labels.getLast());
    }

    BigDecimal sum() {
        return sum(counted);
    }

    /** Whether some lawful reading adds up to the whole: the list up to any point, with or without what stands in brackets. */
    boolean canBe(BigDecimal whole, Sentence sentence) {
        return prefixIs(counted, whole) || prefixIs(all, whole) || sumIsOtherWhole(sentence);
    }

    /** "收到86件，办结82件，其中…": the parts may belong to an earlier figure of the sentence, or to what is left of it. */
    private boolean sumIsOtherWhole(Sentence sentence) {
        BigDecimal sum = sum();
        List<Quantity> before = sentence.quantities().stream()
                .filter(q -> q.end() <= counted.getFirst().start() && q.isCount())
                .toList();
        if (before.size() > 2 && sum.compareTo(sum(before)) == 0) {
            return true;
        }
        for (int i = 0; i < before.size(); i++) {
            for (int j = i; j < before.size(); j++) {
                BigDecimal a = before.get(i).value();
                BigDecimal b = before.get(j).value();
                boolean another = before.size() > 1 && sum.compareTo(a) == 0;
                boolean both = i != j && sum.compareTo(a.add(b)) == 0;
                boolean rest = i != j && sum.compareTo(a.subtract(b).abs()) == 0;
                if (another || both || rest) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean prefixIs(List<Quantity> parts, BigDecimal whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Quantity part : parts) {
            sum = sum.add(part.value());
            if (sum.compareTo(whole) == 0) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<Quantity> parts) {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean opensAnother(String between) {
        return between.contains("其中") || between.contains("包括") || between.contains("包含") || between.contains("分别");
    }

    /** A clause without a figure between two figures ends the list: "…1042条，开设专题，发布信息61条". */
    private static boolean endsBefore(String between) {
        int clauses = 0;
        int from = 0;
        for (int i = 0; i < between.length(); i++) {
            if ("，；。".indexOf(between.charAt(i)) >= 0) {
                if (i > from) {
                    clauses++;
                }
                from = i + 1;
            }
        }
        return clauses > 0;
    }

    private static String label(String between) {
        int from = 0;
        while (from < between.length() && SEPARATORS.indexOf(between.charAt(from)) >= 0) {
            from++;
        }
        String label = between.substring(from);
        for (String and : new String[] {"以及", "及", "和", "与", "另有"}) {
            if (label.startsWith(and)) {
                return label.substring(and.length());
            }
        }
        return label;
    }

    private static boolean isRemainder(String label) {
        boolean other = label.startsWith("其他") || label.startsWith("其它") || label.startsWith("其余");
        return other && !label.startsWith("其他处理") && !label.startsWith("其他法律") && !label.startsWith("其他原因");
    }

    private static boolean leavesOpen(String text, int behind, int end) {
        return text.startsWith("等", behind) && behind < end;
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' && depth > 0 ? -1 : 0;
        }
        return depth;
    }
}
