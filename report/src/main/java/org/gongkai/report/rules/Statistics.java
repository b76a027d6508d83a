package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Chapter;
import org.gongkai.report.model.Line;

/**
 * The 政府信息公开情况统计表 that reports before 2019 carry behind the text: indicators in a fixed order, each with a unit and a
 * figure. They are found by their words wherever these stand as in a table: an indicator is one line, or its label, unit and figure
 * are lines of their own, or the whole table is one string.
 */
final class Statistics {

    /**
     * One indicator with its figure.
     *
     * @param label its words in the form, without number
     * @param value its figure; of money in 万元
     */
    record Indicator(String label, BigDecimal value, Line line) {}

    /** The labels of the form with their numbers, and the heads between them, in its order. */
    private static final List<String> FORM = List.of(
            "统计指标",
            "主动公开情况",
            "(一)主动公开政府信息数",
            "主动公开规范性文件数",
            "制发规范性文件总数",
            "(二)通过不同渠道和方式公开政府信息的情况",
            "1.政府公报公开政府信息数",
            "2.政府网站公开政府信息数",
            "3.政务微博公开政府信息数",
            "4.政务微信公开政府信息数",
            "5.其他方式公开政府信息数",
            "回应解读情况",
            "(一)回应公众关注热点或重大舆情数",
            "(二)通过不同渠道和方式回应解读的情况",
            "1.参加或举办新闻发布会总次数",
            "主要负责同志参加新闻发布会次数",
            "2.政府网站在线访谈次数",
            "主要负责同志参加政府网站在线访谈次数",
            "3.政策解读稿件发布数",
            "4.微博微信回应事件数",
            "5.其他方式回应事件数",
            "依申请公开情况",
            "(一)收到申请数",
            "1.当面申请数",
            "2.传真申请数",
            "3.网络申请数",
            "4.信函申请数",
            "(二)申请办结数",
            "1.按时办结数",
            "2.延期办结数",
            "(三)申请答复数",
            "1.属于已主动公开范围数",
            "2.同意公开答复数",
            "3.同意部分公开答复数",
            "4.不同意公开答复数",
            "1.涉及国家秘密",
            "2.涉及商业秘密",
            "3.涉及个人隐私",
            "4.危及国家安全、公共安全、经济安全和社会稳定",
            "5.不是《条例》所指政府信息",
            "6.法律法规规定的其他情形",
            "5.不属于本行政机关公开数",
            "6.申请信息不存在数",
            "7.告知作出更改补充数",
            "8.告知通过其他途径办理数",
            "行政复议数量",
            "(一)维持具体行政行为数",
            "(二)被依法纠错数",
            "(三)其他情形数",
            "行政诉讼数量",
            "(一)维持具体行政行为或者驳回原告诉讼请求数",
            "举报投诉数量",
            "依申请公开信息收取的费用",
            "机构建设和保障经费情况",
            "(一)政府信息公开工作专门机构数",
            "(二)设置政府信息公开查阅点数",
            "(三)从事政府信息公开工作人员数",
            "1.专职人员数",
            "2.兼职人员数",
            "(四)政府信息公开专项经费",
            "政府信息公开会议和培训情况",
            "(一)召开政府信息公开工作会议或专题会议数",
            "(二)举办各类培训班数",
            "(三)接受培训人员数");

    /** Label without number → its number in the form; empty where it has none. */
    private static final Map<String, String> NUMBERS =
            FORM.stream().collect(Collectors.toMap(Statistics::withoutNumber, Statistics::number));

    private static final Pattern LABEL = Pattern.compile(NUMBERS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    private static final String UNITS = "件|条|次|篇|人次|人|个|万元|元|份|场";
    /** What stands between the name of an indicator and the next: a note, the unit, the figure. */
    private static final Pattern FIGURE = Pattern.compile("数?(?:量)?(?:\\([^()]{0,60}\\))?[\\n:|]*(?:\\(?(?:" + UNITS
            + ")\\)?)?[\\n|]*" + "(\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:\\.\\d{1,4})?)(?:[\\n|]*(?:" + UNITS + "))?");
    /** The number of the next item and what belongs to it. */
    private static final Pattern NEXT =
            Pattern.compile("[\\n|]*(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十\\d]{1,3}\\))?(?:其中:?)?$");

    private static final int MOST_TEXT = 200_000;

    private Statistics() {}

    /** The indicators of a report that have a figure, in order. */
    static List<Indicator> of(AnnualReport report) {
        NavigableMap<Integer, Line> lines = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (Chapter chapter : report.chapters()) {
            for (Line line : chapter.lines()) {
                if (text.length() + line.text().length() > MOST_TEXT) {
                    break;
                }
                lines.put(text.length(), line);
                text.append(Folded.of(line.text()).text()).append('\n');
            }
        }
        return in(
                text.toString(),
                at -> Objects.requireNonNull(lines.floorEntry(at)).getValue());
    }

    private static List<Indicator> in(String text, Function<Integer, Line> lineAt) {
        record Found(int start, int end, String label) {}
        List<Found> found = new ArrayList<>();
        Matcher labels = LABEL.matcher(text);
        while (labels.find()) {
            found.add(new Found(labels.start(), labels.end(), labels.group()));
        }
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found here = found.get(i);
            Found next = i + 1 < found.size() ? found.get(i + 1) : new Found(text.length(), text.length(), "");
            String between =
                    withoutNumber(text.substring(here.end(), next.start()), NUMBERS.getOrDefault(next.label(), ""));
            Matcher figure = FIGURE.matcher(between);
            boolean ends =
                    figure.lookingAt() && (figure.end() == between.length() || between.charAt(figure.end()) == '\n');
            if (ends && begins(text, here.start())) {
                indicators.add(new Indicator(
                        here.label(), new BigDecimal(figure.group(1).replace(",", "")), lineAt.apply(here.start())));
            }
        }
        return indicators;
    }

    /** Whether a label stands where one begins: first in its line, or behind its number or a figure, and not within a sentence. */
    private static boolean begins(String text, int start) {
        return start == 0
                || "\n).、:|".indexOf(text.charAt(start - 1)) >= 0
                || Character.isDigit(text.charAt(start - 1));
    }

    /** The text without the number of the label behind it, which may have run into a figure. */
    private static String withoutNumber(String between, String number) {
        String text = between.endsWith("其中:") ? between.substring(0, between.length() - 3) : between;
        boolean numbered = !number.isEmpty() && (text.endsWith(number) || text.endsWith(number.replace('.', '、')));
        String rest = numbered ? text.substring(0, text.length() - number.length()) : text;
        return NEXT.matcher(rest).replaceFirst("");
    }

    private static String withoutNumber(String label) {
        return label.substring(number(label).length());
    }

    private static String number(String label) {
        int end = label.charAt(0) == '(' ? label.indexOf(')') + 1 : label.indexOf('.') + 1;
        return label.substring(0, end);
    }
}
