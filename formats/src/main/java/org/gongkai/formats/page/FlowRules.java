package org.gongkai.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ruling lines across the pages, at their heights in the flow of all pages. */
final class FlowRules {

    private final List<Rule> rules = new ArrayList<>();

    /** Adds those of a page between its first and its last line of text, moved down by so much. */
    void add(List<Rule> page, float first, float last, float down) {
        if (page.size() > Rules.MOST) {
            return;
        }
        List<Rule> own = new ArrayList<>();
        for (Rule rule : page) {
            if (rule.isAcross() && rule.down() > first && rule.down() < last) {
                own.add(new Rule(rule.left(), rule.top() + down, rule.right(), rule.bottom() + down));
            }
        }
        own.sort(Comparator.comparing(Rule::down));
        rules.addAll(own);
    }

    /** Whether a line passes between a piece and one below it. */
    boolean part(Fragment above, Fragment below) {
        float centre = Math.max(above.left(), below.left());
        int at = firstFrom(above.y());
        while (at < rules.size() && rules.get(at).down() < below.y()) {
            Rule rule = rules.get(at);
            if (rule.left() <= centre + 1 && rule.right() > centre) {
                return true;
            }
            at++;
        }
        return false;
    }

    private int firstFrom(float y) {
        int low = 0;
        int high = rules.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rules.get(middle).down() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
