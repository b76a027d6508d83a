package org.gongkai.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.compare.SentenceChange.Kind;
import org.gongkai.report.compare.SentenceChange.Passage;

/** What was changed inside a sentence: figures and Western words as a whole, Chinese character by character. */
final class Passages {

    private static final Pattern TOKEN =
            Pattern.compile("[0-9０-９][0-9０-９.,，．]*[%％‰]?(?<![,，])|[A-Za-z]+|\\X", Pattern.DOTALL);

    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder kept = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    static List<Passage> of(String left, String right) {
        List<String> before = tokens(left);
        List<String> after = tokens(right);
        Passages result = new Passages();
        int i = 0;
        int j = 0;
        for (Alignment.Match match : Alignment.of(before, after)) {
            result.change(before.subList(i, match.left()), after.subList(j, match.right()));
            result.kept.append(before.get(match.left()));
            i = match.left() + 1;
            j = match.right() + 1;
        }
        result.change(before.subList(i, before.size()), after.subList(j, after.size()));
        result.flush();
        return List.copyOf(result.passages);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** A single character that is kept between two changes would only make them hard to read. */
    private void change(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        boolean inside = !removed.isEmpty() || !added.isEmpty();
        if (inside && kept.codePointCount(0, kept.length()) == 1) {
            removed.append(kept);
            added.append(kept);
            kept.setLength(0);
        } else if (!kept.isEmpty()) {
            flush();
        }
        before.forEach(removed::append);
        after.forEach(added::append);
    }

    private void flush() {
        add(Kind.REMOVED, removed);
        add(Kind.ADDED, added);
        add(Kind.KEPT, kept);
    }

    private void add(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            passages.add(new Passage(kind, text.toString()));
            text.setLength(0);
        }
    }
}
