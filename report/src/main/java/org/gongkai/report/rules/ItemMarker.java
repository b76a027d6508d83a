package org.gongkai.report.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of one item of a list in the narrative.
 *
 * @param style how it is written
 * @param number its value, from 1
 * @param atStart whether it begins the paragraph
 * @param from where it begins in the folded paragraph
 * @param to where it ends there
 */
record ItemMarker(Style style, int number, boolean atStart, int from, int to) {

    /** The ways of numbering, the outermost first. */
    enum Style {
        /** （一） */
        BRACKETED_NUMERAL,
        /** 第一， */
        ORDINAL,
        /** 1. or 1、 */
        DIGITS,
        /** （1） */
        BRACKETED_DIGITS,
        /** ① */
        CIRCLED,
        /** 一是 */
        FIRSTLY;

        /** A number of this style as one would write it. */
        String written(int number) {
            return switch (this) {
                case BRACKETED_NUMERAL -> "（" + numeral(number) + "）";
                case ORDINAL -> "第" + numeral(number);
                case DIGITS -> number + ".";
                case BRACKETED_DIGITS -> "（" + number + "）";
                case CIRCLED -> Character.toString('①' + number - 1);
                case FIRSTLY -> numeral(number) + "是";
            };
        }
    }

    private static final int LARGEST = 20;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern START = Pattern.compile("(?:\\(([一二三四五六七八九十]{1,3})\\)|第([一二三四五六七八九十]{1,3})[,、]"
            + "|(\\d{1,2})[.、](?!\\d)|\\((\\d{1,2})\\)|([①-⑳])|([一二三四五六七八九十]{1,3})是(?!否))");
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[。;:!?])\\(([一二三四五六七八九十]{1,3})\\)(?![至到、,和])" + "|(?<=[。;,:!?、”\\)—])([一二三四五六七八九十]{1,3})是(?!否)");

    /** The markers of a paragraph, first to last. */
    static List<ItemMarker> in(Folded paragraph) {
        List<ItemMarker> markers = new ArrayList<>();
        String text = paragraph.text();
        Matcher start = START.matcher(text);
        if (start.lookingAt()) {
            for (Style style : Style.values()) {
                String written = start.group(group(style));
                if (written != null) {
                    add(markers, style, written, true, start.start(), start.end());
                }
            }
        }
        Matcher inside = INSIDE.matcher(text).useTransparentBounds(true);
        for (int at = 1; at < text.length(); at++) {
            if (mayBegin(text, at) && inside.region(at, text.length()).lookingAt()) {
                boolean bracketed = inside.group(1) != null;
                Style style = bracketed ? Style.BRACKETED_NUMERAL : Style.FIRSTLY;
                add(markers, style, inside.group(bracketed ? 1 : 2), false, inside.start(), inside.end());
                at = inside.end() - 1;
            }
        }
        return markers;
    }

    /** Whether a numeral, perhaps in a bracket, stands here behind a stop: the pattern is dear. */
    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at - 1)) {
            case '。', ';', ',', ':', '!', '?', '、', '”', ')', '—' ->
                text.charAt(at) == '(' || NUMERALS.indexOf(text.charAt(at)) >= 0;
            default -> false;
        };
    }

    private static int group(Style style) {
        return switch (style) {
            case BRACKETED_NUMERAL -> 1;
            case ORDINAL -> 2;
            case DIGITS -> 3;
            case BRACKETED_DIGITS -> 4;
            case CIRCLED -> 5;
            case FIRSTLY -> 6;
        };
    }

    private static void add(List<ItemMarker> markers, Style style, String written, boolean atStart, int from, int to) {
        char first = written.charAt(0);
        int number = style == Style.CIRCLED
                ? first - '①' + 1
                : first >= '0' && first <= '9' ? Integer.parseInt(written) : value(written);
        if (number >= 1 && number <= LARGEST) {
            markers.add(new ItemMarker(style, number, atStart, from, to));
        }
    }

    /** The value of a numeral from 一 to 九十九; 0 for anything else. */
    static int value(String numeral) {
        String digits = "一二三四五六七八九";
        int ten = numeral.indexOf('十');
        if (ten < 0) {
            return numeral.length() == 1 ? digits.indexOf(numeral) + 1 : 0;
        }
        String left = numeral.substring(0, ten);
        String right = numeral.substring(ten + 1);
        if (left.length() > 1 || right.length() > 1 || right.equals("十")) {
            return 0;
        }
        int tens = left.isEmpty() ? 1 : digits.indexOf(left) + 1;
        return tens * 10 + (right.isEmpty() ? 0 : digits.indexOf(right) + 1);
    }

    /** A number from 1 to 20 as a numeral. */
    static String numeral(int number) {
        String digits = "一二三四五六七八九";
        if (number < 10) {
            return digits.substring(number - 1, number);
        }
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10 - 1, number % 10);
        return (number < 20 ? "十" : "二十") + ones;
    }
}
