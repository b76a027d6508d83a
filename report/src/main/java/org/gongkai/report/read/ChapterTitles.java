package org.gongkai.report.read;

import java.util.List;
import java.util.Map;

/** The titles of the six chapters as reports write them. */
final class ChapterTitles {

    /** Official titles first; all folded to letters. The longer of two that begin alike stands before the shorter. */
    private static final Map<Integer, List<String>> TITLES = Map.of(
            1,
            List.of("总体情况", "总体工作情况", "工作总体情况", "基本情况", "概述", "总体概述", "工作概述", "工作总体情况概述"),
            2,
            List.of("主动公开政府信息情况", "主动公开政府信息的情况", "政府信息主动公开情况", "主动公开政府信息工作情况", "主动公开信息情况", "主动公开情况"),
            3,
            List.of("收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况", "收到和办理政府信息公开申请情况", "政府信息公开申请收到和处理情况", "依申请公开政府信息情况"),
            4,
            List.of(
                    "政府信息公开行政复议行政诉讼情况",
                    "因政府信息公开工作被申请行政复议提起行政诉讼情况统计表",
                    "因政府信息公开工作被申请行政复议提起行政诉讼情况",
                    "因政府信息公开被申请行政复议提起行政诉讼情况",
                    "政府信息公开行政复议和行政诉讼情况",
                    "政府信息公开行政复议及行政诉讼情况",
                    "政府信息公开行政复议诉讼情况",
                    "政府信息公开工作行政复议行政诉讼情况",
                    "行政复议行政诉讼情况"),
            5,
            List.of(
                    "存在的主要问题及改进情况",
                    "存在的主要问题及改进措施",
                    "存在的主要问题和改进情况",
                    "存在的主要问题和改进措施",
                    "存在的主要问题及改进计划",
                    "政府信息公开工作存在的主要问题及改进情况",
                    "工作存在的主要问题及改进情况",
                    "存在主要问题及改进情况",
                    "存在的问题及改进情况",
                    "存在的问题及改进措施",
                    "存在问题及改进情况",
                    "存在问题及改进措施",
                    "主要问题及改进情况"),
            6,
            List.of("其他需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其他需要说明的事项", "其他事项"));

    /** What a numbered title of a chapter speaks of even where its words are the author's own. */
    private static final Map<Integer, List<String>> SUBJECTS = Map.of(
            1, List.of("总体", "概述", "基本情况", "概况"),
            2, List.of("主动公开"),
            3, List.of("申请"),
            4, List.of("复议", "诉讼"),
            5, List.of("问题", "改进", "不足"),
            6, List.of("其他", "其它", "事项"));

    private ChapterTitles() {}

    /**
     * A chapter and how many letters of the text its title takes.
     *
     * @param distance how many letters it differs from a known title
     */
    record Found(int chapter, int length, int distance) {}

    /** The longest known title that the letters begin with; its length is 0 where there is none. */
    static Found atBeginning(String letters) {
        Found found = new Found(0, 0, 0);
        for (int chapter = 1; chapter <= 6; chapter++) {
            for (String title : TITLES.getOrDefault(chapter, List.of())) {
                if (title.length() > found.length() && letters.startsWith(title)) {
                    found = new Found(chapter, title.length(), 0);
                }
            }
        }
        return found;
    }

    /** The title nearest to the whole text, at most a quarter of its letters away; its length is 0 where there is none. */
    static Found nearest(String letters) {
        Found found = new Found(0, 0, Integer.MAX_VALUE);
        for (int chapter = 1; chapter <= 6; chapter++) {
            for (String title : TITLES.getOrDefault(chapter, List.of())) {
                int limit = title.length() / 4;
                int distance = Distance.between(letters, title, limit);
                if (distance <= limit && distance < found.distance()) {
                    found = new Found(chapter, letters.length(), distance);
                }
            }
        }
        return found;
    }

    /** Whether the letters speak of the subject of the chapter. */
    static boolean speaksOf(int chapter, String letters) {
        return SUBJECTS.getOrDefault(chapter, List.of()).stream().anyMatch(letters::contains);
    }

    /** Whether the title is long enough to be told from an item of a text without its number. */
    static boolean standsAlone(int chapter, String letters) {
        return letters.length() >= 8 || (chapter == 1 && letters.equals("总体情况"));
    }
}
