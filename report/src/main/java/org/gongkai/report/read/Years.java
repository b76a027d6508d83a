package org.gongkai.report.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years as reports write them: {@code 2023年}, {@code 二〇二三年}. */
final class Years {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-3][0-9])\\s*(?:年度?|(?=政府信息|信息公开))");
    private static final Pattern CHINESE = Pattern.compile("[二貳][〇○０OoＯ零0Ο][〇○零一二三四五六七八九0-9]{2}年度?");
    private static final Pattern PERIOD = Pattern.compile(
            "(20[0-3][0-9])\\s*年\\s*1\\s*月\\s*1\\s*日.{0,6}(?:至|到|—|-|－|~|～).{0,3}(?:20[0-3][0-9]\\s*年)?\\s*12\\s*月\\s*31\\s*日");

    private Years() {}

    /** A year and where it stands. */
    record Found(int year, int start, int end) {}

    /** The first year with its 年; null where there is none. */
    static @Nullable Found firstIn(String text) {
        Matcher digits = YEAR.matcher(text);
        if (digits.find()) {
            return new Found(Integer.parseInt(digits.group(1)), digits.start(), digits.end());
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.find() ? new Found(chinese(chinese.group()), chinese.start(), chinese.end()) : null;
    }

    /** The year of a stated period from 1 January to 31 December; null where none is stated. */
    static @Nullable Integer periodIn(String text) {
        if (text.indexOf('月') < 0) {
            return null;
        }
        Matcher period = PERIOD.matcher(Fold.fold(text));
        return period.find() ? Integer.valueOf(period.group(1)) : null;
    }

    /** The year of the stated period, else the year that is named most often, the later of two; null where none is named. */
    static @Nullable Integer of(List<Passage> passages) {
        Map<Integer, Integer> named = new HashMap<>();
        for (Passage passage : passages) {
            Integer period = periodIn(passage.text());
            if (period != null) {
                return period;
            }
            Found year = firstIn(passage.text());
            if (year != null) {
                named.merge(year.year(), 1, Integer::sum);
            }
        }
        return named.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static int chinese(String numerals) {
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = numerals.charAt(i);
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : Math.max(0, NUMERALS.indexOf(c));
            year = year * 10 + (i == 0 ? 2 : i == 1 ? 0 : digit);
        }
        return year;
    }
}
