package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.dispute.TableFour;
import org.gongkai.app.request.TableThree;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;

/** The figures of a year that a text can refer to by their names in double braces, in the order of the form. */
final class LiveFigures {
    /** A reference; what stands in it is the name. */
    static final Pattern REFERENCE = Pattern.compile("\\{\\{([^{}\\n]{1,60})\\}\\}");

    private final Map<String, LiveFigure> figures = new LinkedHashMap<>();

    private LiveFigures() {}

    static LiveFigures of(int year, Sheet sheet, TableThree three, TableFour four, ProblemLists problems) {
        LiveFigures all = new LiveFigures();
        String path = "/desk/reports/" + year;
        all.put("年度", Integer.toString(year), "");
        all.requests(year, three, path);
        all.disputes(four, path);
        for (Table2Cell cell : Table2Cell.of(FormVersion.ofYear(year))) {
            BigDecimal figure = sheet.figures().get(cell);
            String name = cell.row() + "." + cell.column().replaceAll("（.*）", "");
            all.put(
                    name,
                    figure == null ? HandedIn.OPEN + name + "】" : figure.toPlainString(),
                    path + "/figures/" + cell.block() + "/" + cell.key());
        }
        all.put("上年问题整改", problems.rectified(), path + "/problems");
        all.put("本年问题", problems.found(), path + "/problems");
        all.put("改进措施", problems.measures(), path + "/problems");
        return all;
    }

    private void requests(int year, TableThree three, String path) {
        row("申请.新收", three, ReportRow.NEW_RECEIVED, path);
        for (ApplicantKind kind : ApplicantKind.values()) {
            put(
                    "申请.新收." + kind.label(),
                    Integer.toString(three.count(ReportRow.NEW_RECEIVED, kind)),
                    path + "/requests?row=R1&kind=" + kind.name());
        }
        row("申请.上年结转", three, ReportRow.CARRIED_IN, path);
        row("申请.办结", three, ReportRow.TOTAL_PROCESSED, path);
        row("申请.予以公开", three, ReportRow.GRANTED, path);
        row("申请.部分公开", three, ReportRow.PARTIAL, path);
        Predicate<ReportRow> rows = FormVersion.ofYear(year).rows()::contains;
        group("申请.不予公开", three, "R3.3.", rows, path);
        group("申请.无法提供", three, "R3.4.", rows, path);
        group("申请.不予处理", three, "R3.5.", rows, path);
        group("申请.其他处理", three, "R3.6", rows, path);
        row("申请.结转下年", three, ReportRow.CARRIED_OUT, path);
    }

    private void row(String name, TableThree three, ReportRow row, String path) {
        put(name, Integer.toString(three.total(row)), path + "/requests?row=" + row.code());
    }

    private void group(String name, TableThree three, String code, Predicate<ReportRow> rows, String path) {
        int sum = 0;
        for (ReportRow row : ReportRow.values()) {
            sum += row.code().startsWith(code) && rows.test(row) ? three.total(row) : 0;
        }
        put(name, Integer.toString(sum), path + "?part=3");
    }

    private void disputes(TableFour four, String path) {
        for (Table4.Dispute kind : Table4.Dispute.values()) {
            for (Table4.Column column : Table4.Column.values()) {
                put(
                        kind.label() + "." + column.label(),
                        Integer.toString(four.count(kind, column)),
                        path + "/disputes?kind=" + kind.name() + "&column=" + column.name());
            }
        }
    }

    private void put(String name, String value, String href) {
        figures.put(name, new LiveFigure(name, value, href));
    }

    /** All of them. */
    Collection<LiveFigure> all() {
        return figures.values();
    }

    /** The names that a text refers to and that are none. */
    List<String> unknown(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !figures.containsKey(name))
                .distinct()
                .toList();
    }

    /** The text as it reads today; a name that is none stays as it is written. */
    String render(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> {
            LiveFigure figure = figures.get(found.group(1));
            return Matcher.quoteReplacement(figure == null ? found.group() : figure.value());
        });
    }

    /** The same, paragraph by paragraph, with the figures marked. */
    List<List<Segment>> segments(String text) {
        List<List<Segment>> paragraphs = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            List<Segment> paragraph = new ArrayList<>();
            Matcher reference = REFERENCE.matcher(line);
            int from = 0;
            while (reference.find()) {
                LiveFigure figure = figures.get(reference.group(1));
                if (figure != null) {
                    if (reference.start() > from) {
                        paragraph.add(Segment.written(line.substring(from, reference.start())));
                    }
                    from = reference.end();
                    for (String part : figure.value().split("\n", -1)) {
                        if (!paragraph.isEmpty() && figure.value().contains("\n")) {
                            paragraphs.add(paragraph);
                            paragraph = new ArrayList<>();
                        }
                        paragraph.add(new Segment(part, figure.name(), figure.href()));
                    }
                }
            }
            if (from < line.length()) {
                paragraph.add(Segment.written(line.substring(from)));
            }
            if (paragraph.stream().anyMatch(segment -> !segment.text().isBlank())) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }
}
