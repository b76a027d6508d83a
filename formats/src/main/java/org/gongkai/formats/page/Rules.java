package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which ruling lines touch one another. */
final class Rules {

    /** More lines on one page than this are a drawing. */
    static final int MOST = 5_000;

    private Rules() {}

    /** The lines in groups that hang together, so that two tables on a page are told apart. */
    static List<List<Rule>> connected(List<Rule> rules) {
        if (rules.size() > MOST) {
            return List.of();
        }
        List<Rule> sorted = new ArrayList<>(rules.stream().distinct().toList());
        sorted.sort(Comparator.comparing(Rule::top));
        int[] parent = new int[sorted.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            Rule rule = sorted.get(i);
            open.removeIf(other -> sorted.get(other).bottom() < rule.top() - Lattice.NEAR);
            for (int other : open) {
                if (touch(sorted.get(other), rule)) {
                    parent[root(parent, other)] = root(parent, i);
                }
            }
            open.add(i);
        }
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), root -> new ArrayList<>()).add(sorted.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int from) {
        int at = from;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static boolean touch(Rule a, Rule b) {
        return a.left() - Lattice.NEAR <= b.right()
                && b.left() - Lattice.NEAR <= a.right()
                && a.top() - Lattice.NEAR <= b.bottom()
                && b.top() - Lattice.NEAR <= a.bottom();
    }
}
