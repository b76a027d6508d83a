package org.gongkai.report.claims;

import java.util.Set;

/** The measure words that figures in annual reports carry. */
final class MeasureWords {

    private static final Set<String> COUNTS = Set.of(
            "人次", "件次", "条次", "场次", "期次", "份次", "篇次", "批次", "户次", "家次", "项次", "个次", "余件", "件", "条", "份", "个", "项", "次",
            "期", "场", "篇", "起", "例", "宗", "家", "人", "类", "批", "部", "幅", "张", "名", "户", "本", "册", "块", "台", "处", "只",
            "版", "则", "封", "单", "桩", "组", "轮", "套", "号", "笔", "种", "页", "辆", "枚", "间", "所");
    /** The measure word of every amount of money. */
    static final String YUAN = "元";

    /** The measure word of multiples. */
    static final String TIMES = "倍";

    private static final Set<String> OTHERS = Set.of("万元", "亿元", YUAN, TIMES);
    private static final Set<String> REQUESTS =
            Set.of("件", "条", "份", "宗", "个", "次", "项", "例", "起", "封", "件次", "笔", "部");

    /** What a number may be followed by without being a count: dates, numbers of documents, hours. */
    private static final String NEVER = "年月日号时点分秒岁℃米度层楼路室弄";

    private MeasureWords() {}

    /** The measure word at this place, the longest that fits; empty where there is none. */
    static String at(String text, int index) {
        if (index < text.length() && text.charAt(index) == '%') {
            return "%";
        }
        if (text.startsWith("个百分点", index)) {
            return "个百分点";
        }
        for (int length = Math.min(2, text.length() - index); length > 0; length--) {
            String word = text.substring(index, index + length);
            if (length == 1 && NEVER.indexOf(word.charAt(0)) >= 0) {
                return "";
            }
            if (COUNTS.contains(word) || OTHERS.contains(word)) {
                return word;
            }
        }
        return "";
    }

    /** The measure word without the 次 that some offices add to it: 条次, 场次; 人次 counts something else than 人. */
    static String withoutTimes(String unit) {
        boolean times = unit.length() == 2 && unit.charAt(1) == '次' && "件条场期份个".indexOf(unit.charAt(0)) >= 0;
        return times ? unit.substring(0, 1) : unit;
    }

    static boolean counts(String unit) {
        return COUNTS.contains(unit);
    }

    static boolean countsRequests(String unit) {
        return REQUESTS.contains(unit);
    }
}
