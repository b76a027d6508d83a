package org.gongkai.formats.page;

import java.util.Arrays;
import java.util.List;

/** Where the columns of labels part, however narrow the gap: hardly any text of the table passes there. */
final class LabelGaps {

    private final float[] lefts;
    private final float[] rights;

    /** The gaps of lines whose labels end at that place. */
    LabelGaps(List<FlowLine> lines, float end) {
        List<Fragment> fragments = lines.stream()
                .flatMap(line -> line.fragments.stream())
                .filter(fragment -> fragment.centre() <= end)
                .toList();
        lefts = new float[fragments.size()];
        rights = new float[fragments.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = fragments.get(i).left();
            rights[i] = fragments.get(i).right();
        }
        Arrays.sort(lefts);
        Arrays.sort(rights);
    }

    /** Whether two neighbours on a line stand in different columns: fewer texts cross the gap than stand behind it. */
    boolean isBetweenColumns(Fragment before, Fragment after) {
        float place = (before.right() + after.left()) / 2;
        int begun = countBelow(lefts, place);
        int ended = countBelow(rights, place);
        return 2 * (begun - ended) < lefts.length - begun;
    }

    private static int countBelow(float[] sorted, float place) {
        int found = Arrays.binarySearch(sorted, place);
        return found < 0 ? -found - 1 : found;
    }
}
