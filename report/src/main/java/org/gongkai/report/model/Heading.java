package org.gongkai.report.model;

import java.util.List;
import org.gongkai.formats.Place;

/**
 * A chapter heading as it stands in the file.
 *
 * @param chapter 1 to 6, the chapter it was recognised as
 * @param raw the line as written, trimmed
 * @param number the chapter number as written, for instance {@code 二}; empty where it is missing
 * @param title the words after the number, trimmed
 * @param place where it stands
 */
public record Heading(int chapter, String raw, String number, String title, Place place) {

    private static final String NUMBERS = "一二三四五六";

    /** 国办公开办函〔2021〕30号; Regulation art. 50 names their contents. */
    private static final List<String> TITLES =
            List.of("总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项");

    /** The heading of a chapter, 1 to 6, as the official form has it. */
    public static Heading official(int chapter, Place place) {
        String number = officialNumber(chapter);
        String title = officialTitle(chapter);
        return new Heading(chapter, number + "、" + title, number, title, place);
    }

    /** The number of a chapter, 1 to 6, in the official form. */
    public static String officialNumber(int chapter) {
        return NUMBERS.substring(chapter - 1, chapter);
    }

    /** The title of a chapter, 1 to 6, in the official form, without its number. */
    public static String officialTitle(int chapter) {
        return TITLES.get(chapter - 1);
    }
}
