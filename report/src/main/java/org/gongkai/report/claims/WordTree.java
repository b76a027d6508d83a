package org.gongkai.report.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words with the topics they tell, all of them looked for in one pass over a text. */
final class WordTree {

    /** By the first character of a word; nearly every character of a text begins none. */
    private final @Nullable Node[] first = new @Nullable Node[Character.MAX_VALUE + 1];

    void add(String word, Topic topic) {
        Node node = first[word.charAt(0)];
        if (node == null) {
            node = new Node();
            first[word.charAt(0)] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), letter -> new Node());
        }
        node.topics.add(topic);
    }

    /** The topics of every word in the text. */
    Set<Topic> topicsOf(String text) {
        Set<Topic> found = EnumSet.noneOf(Topic.class);
        for (int i = 0; i < text.length(); i++) {
            Node node = first[text.charAt(i)];
            for (int behind = i + 1; node != null; behind++) {
                if (!node.topics.isEmpty()) {
                    found.addAll(node.topics);
                }
                node = behind < text.length() ? node.next.get(text.charAt(behind)) : null;
            }
        }
        return found;
    }

    private static final class Node {
        private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
        private final Map<Character, Node> next = new HashMap<>();
    }
}
