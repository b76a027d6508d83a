package org.gongkai.formats.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;

/** Lists of numbers, parted by blanks (GB/T 33190-2016, 7.3, ST_Array, ST_Box). */
final class Numbers {

    private static final int LONGEST = 32;

    private Numbers() {}

    /** The numbers if there are exactly so many of them, otherwise an empty array. */
    static double[] of(String text, int count) {
        double[] numbers = new double[count];
        StringTokenizer words = new StringTokenizer(text);
        for (int i = 0; i < count; i++) {
            double number = words.hasMoreTokens() ? parse(words.nextToken()) : Double.NaN;
            if (Double.isNaN(number)) {
                return new double[0];
            }
            numbers[i] = number;
        }
        return words.hasMoreTokens() ? new double[0] : numbers;
    }

    /** One number, or what it is otherwise. */
    static double one(String text, double otherwise) {
        double number = text.isEmpty() ? Double.NaN : parse(text.strip());
        return Double.isNaN(number) ? otherwise : number;
    }

    /**
     * The steps from each character to the next: numbers, or {@code g n v} for n times v (11.3, DeltaX). No more of them are
     * made than are wanted, whatever n is.
     *
     * @return at most that many
     */
    static double[] steps(String text, int most) {
        double[] steps = new double[most];
        int filled = 0;
        StringTokenizer words = new StringTokenizer(text);
        while (filled < most && words.hasMoreTokens()) {
            String word = words.nextToken();
            double times = 1;
            if (word.equals("g") && words.hasMoreTokens()) {
                times = parse(words.nextToken());
                word = words.hasMoreTokens() ? words.nextToken() : "";
            }
            double step = parse(word);
            if (Double.isNaN(step) || !(times >= 0)) {
                break;
            }
            int end = (int) Math.min(most, filled + times);
            Arrays.fill(steps, filled, end, step);
            filled = end;
        }
        return Arrays.copyOf(steps, filled);
    }

    /** The number; none if it is no number, or none that a page can have. */
    private static double parse(String word) {
        if (word.isEmpty() || word.length() > LONGEST || !isNumber(word)) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException notOne) {
            return Double.NaN;
        }
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> (c >= '0' && c <= '9') || "+-.eE".indexOf(c) >= 0);
    }
}
