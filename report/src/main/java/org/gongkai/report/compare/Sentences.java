package org.gongkai.report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Line;

/** The narratives of two reports, sentence by sentence. */
final class Sentences {

    private static final int CHAPTERS = 6;

    /** Up to a full stop or its like, closing quotes and brackets included. */
    private static final Pattern SENTENCE = Pattern.compile("[^。；;！？!?]*[。；;！？!?]+[”’）)》」』]*|[^。；;！？!?]+");

    /** From this likeness on, two sentences are one that was changed. */
    private static final double ALIKE = 0.5;

    /** More pairs than this between two matches are not looked at for likeness. */
    private static final int MOST_PAIRS = 40_000;

    private Sentences() {}

    static List<SentenceChange> changes(AnnualReport left, AnnualReport right) {
        List<SentenceChange> changes = new ArrayList<>();
        for (int chapter = 0; chapter <= CHAPTERS; chapter++) {
            chapter(chapter, of(left.lines(chapter)), of(right.lines(chapter)), changes);
        }
        return changes;
    }

    /** The sentences of paragraphs, trimmed; none is empty. */
    static List<String> of(List<Line> lines) {
        List<String> sentences = new ArrayList<>();
        for (Line line : lines) {
            Matcher matcher = SENTENCE.matcher(line.text());
            while (matcher.find()) {
                String sentence = matcher.group().strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    private static void chapter(int chapter, List<String> left, List<String> right, List<SentenceChange> changes) {
        int i = 0;
        int j = 0;
        for (Alignment.Match match : Alignment.of(left, right)) {
            gap(chapter, left.subList(i, match.left()), right.subList(j, match.right()), changes);
            changes.add(SentenceChange.kept(chapter, left.get(match.left())));
            i = match.left() + 1;
            j = match.right() + 1;
        }
        gap(chapter, left.subList(i, left.size()), right.subList(j, right.size()), changes);
    }

    /** What stands between two kept sentences: each old one with the first new one that is like it, in order. */
    private static void gap(int chapter, List<String> left, List<String> right, List<SentenceChange> changes) {
        boolean tooMany = (long) left.size() * right.size() > MOST_PAIRS;
        int next = 0;
        for (String old : left) {
            int like = tooMany ? -1 : alike(old, right, next);
            if (like < 0) {
                changes.add(SentenceChange.removed(chapter, old));
                continue;
            }
            right.subList(next, like).forEach(text -> changes.add(SentenceChange.added(chapter, text)));
            changes.add(SentenceChange.changed(chapter, old, right.get(like)));
            next = like + 1;
        }
        right.subList(next, right.size()).forEach(text -> changes.add(SentenceChange.added(chapter, text)));
    }

    private static int alike(String old, List<String> right, int from) {
        int best = -1;
        double most = ALIKE;
        for (int i = from; i < right.size(); i++) {
            double likeness = likeness(old, right.get(i));
            if (likeness >= most && (best < 0 || likeness > most)) {
                best = i;
                most = likeness;
            }
        }
        return best;
    }

    /** The share of pairs of neighbouring characters that both have, 0 to 1 (Dice's coefficient). */
    static double likeness(String one, String other) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            String pair = other.substring(i, i + 2);
            int left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                common++;
                pairs.put(pair, left - 1);
            }
        }
        int all = one.length() + other.length() - 2;
        return all <= 0 ? (one.equals(other) ? 1 : 0) : 2.0 * common / all;
    }
}
