package org.gongkai.report.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/**
 * F-MISS 量词前面漏了数字，如“企业资质条”“共计件”，或者留着“XX条”这样的空位。
 *
 * <p>Measure words that also end a noun (文件、信件、头条、受理件) are looked for only behind words that leave a number as the one
 * thing that can follow.
 */
final class MissingNumber implements Rule {

    private static final String MEASURES = "条件篇份次期场个起宗";
    /** The last characters of the words that the pattern names before 条. */
    private static final String ENDS_OF_NOUNS = "计息质告示态闻言据章料文读";

    /** The last characters of the words that the pattern names before 次. */
    private static final String ENDS_OF_EVENTS = "训议动查座讲会报";

    private static final String STOP = "(?=[,。;、)])";
    private static final Pattern MISSING =
            Pattern.compile("(?:信息|资质|公告|公示|动态|新闻|消息|留言|数据|文章|资料|要闻|博文|推文|解读材料|政策解读)条" + STOP
                    + "|(?:培训|会议|活动|检查|督查|抽查|讲座|宣讲|例会|发布会|推进会|通报)次" + STOP
                    + "|(?:共计|累计)(?:条|件|篇|份|次|期|场|个|起|宗|人次)" + STOP
                    + "|(?<!第)(?:[Xx×]{2,}|_+)(?:条|件|篇|份|次|期|场|项|个|起|宗)(?!数)");

    @Override
    public String id() {
        return "F-MISS";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                Folded text = Folded.of(line.text());
                if (!mayMiss(text.text())) {
                    continue;
                }
                Matcher matcher = MISSING.matcher(text.text());
                while (matcher.find()) {
                    String found = text.original(matcher.start(), matcher.end());
                    findings.accept(Draft.warning(id(), Kind.MISSING_NUMBER, Sources.NONE)
                            .at(
                                    line.where(),
                                    null,
                                    found,
                                    text.around(matcher.start(), matcher.end(), 12),
                                    "",
                                    text.around(matcher.start(), matcher.end(), 6)));
                }
            }
        }
    }

    /** Whether a clause ends as the pattern demands, or a gap was left: the pattern is dear. */
    private static boolean mayMiss(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean may = switch (text.charAt(i)) {
                case '_' -> true;
                case 'X', 'x', '×' -> "Xx×".indexOf(before) >= 0;
                case ',', '。', ';', '、', ')' -> i > 1 && mayMiss(text.charAt(i - 2), before);
                default -> false;
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last two characters of a clause may be a measure word and something else than its number. */
    private static boolean mayMiss(char before, char last) {
        return (before == '计' && MEASURES.indexOf(last) >= 0)
                || (last == '次' && (before == '人' || ENDS_OF_EVENTS.indexOf(before) >= 0))
                || (last == '条' && ENDS_OF_NOUNS.indexOf(before) >= 0);
    }
}
