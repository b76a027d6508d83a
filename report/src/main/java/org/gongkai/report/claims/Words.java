package org.gongkai.report.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Many words to look for in one pass; an alternation of as many words in a regular expression tries them all everywhere. */
final class Words {

    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Words(String... words) {
        for (String word : words) {
            firsts.set(word.charAt(0));
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
        }
    }

    static Words of(String... words) {
        return new Words(words);
    }

    /** Whether the text has one of the words. */
    boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (firsts.get(c) && startsAt(text, i, c)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String text, int at, char first) {
        for (String word : byFirst.getOrDefault(first, List.of())) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }
}
