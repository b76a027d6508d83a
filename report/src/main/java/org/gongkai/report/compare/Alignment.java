package org.gongkai.report.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The longest list of equal things that two lists have in the same order. */
final class Alignment {

    /** More places than this are not looked at: then only what stands at both ends is matched. */
    private static final long MOST = 4_000_000;

    /** A pair of equal things by their places. */
    record Match(int left, int right) {}

    private Alignment() {}

    /** The matches in order. */
    static <T> List<Match> of(List<T> left, List<T> right) {
        List<Match> matches = new ArrayList<>();
        int from = 0;
        while (from < left.size() && from < right.size() && left.get(from).equals(right.get(from))) {
            matches.add(new Match(from, from++));
        }
        int a = left.size();
        int b = right.size();
        List<Match> tail = new ArrayList<>();
        while (a > from && b > from && left.get(a - 1).equals(right.get(b - 1))) {
            tail.add(new Match(--a, --b));
        }
        if ((long) (a - from) * (b - from) <= MOST) {
            between(left.subList(from, a), right.subList(from, b), from, matches);
        }
        Collections.reverse(tail);
        matches.addAll(tail);
        return matches;
    }

    private static <T> void between(List<T> left, List<T> right, int offset, List<Match> matches) {
        int n = left.size();
        int m = right.size();
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = left.get(i).equals(right.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (left.get(i).equals(right.get(j))) {
                matches.add(new Match(offset + i++, offset + j++));
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
