package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out a list of the chapters that stands before the text: headings in a row, with the same chapters after them again. */
final class TableOfContents {

    private static final int FEWEST = 4;

    private TableOfContents() {}

    static List<Passage> leaveOut(List<Passage> passages) {
        int start = 0;
        while (start < passages.size() && !passages.get(start).isHeading()) {
            start++;
        }
        int end = start;
        Set<Integer> listed = new HashSet<>();
        for (int i = start; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            HeadingReader.Match heading = passage.heading();
            if (heading != null
                    && heading.rest().isEmpty()
                    && listed.add(heading.heading().chapter())) {
                end = i + 1;
            } else if (!passage.isBlank() && !Residue.isPageNumber(passage.text())) {
                break;
            }
        }
        if (listed.size() < FEWEST || !comeAgain(listed, passages.subList(end, passages.size()))) {
            return passages;
        }
        List<Passage> text = new ArrayList<>(passages.subList(0, start));
        text.removeIf(passage -> Fold.letters(passage.text()).equals("目录"));
        text.addAll(passages.subList(end, passages.size()));
        return text;
    }

    private static boolean comeAgain(Set<Integer> listed, List<Passage> rest) {
        Set<Integer> left = new HashSet<>(listed);
        for (Passage passage : rest) {
            HeadingReader.Match heading = passage.heading();
            if (heading != null) {
                left.remove(heading.heading().chapter());
            }
        }
        return left.size() <= 1;
    }
}
