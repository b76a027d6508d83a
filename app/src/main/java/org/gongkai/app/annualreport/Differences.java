package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.write.Places;

/** What two versions of one report say differently: cell by cell in the order of the form, then sentence by sentence. */
public final class Differences {
    private static final Messages WORDS = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final Pattern BEHIND_SENTENCE = Pattern.compile("(?<=[。！？；])");
    /** Chapters with more sentences than this are held against each other as a whole. */
    private static final int MOST_SENTENCES = 2_000;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** All of them; empty if both say the same. */
    public static List<Difference> between(AnnualReport before, AnnualReport after) {
        Differences all = new Differences();
        all.put("标题", before.title(), after.title());
        all.cells(before, after);
        for (int chapter = 0; chapter <= Sheets.LAST_CHAPTER; chapter++) {
            all.text(ReportPage.heading(chapter), sentences(before, chapter), sentences(after, chapter));
        }
        return List.copyOf(all.found);
    }

    private void cells(AnnualReport before, AnnualReport after) {
        for (Table2Cell cell : Table2Cell.values()) {
            cell(
                    cell.path(),
                    before.table2() == null ? Figure.BLANK : before.table2().get(cell),
                    after.table2() == null ? Figure.BLANK : after.table2().get(cell));
        }
        for (ReportRow row : ReportRow.values()) {
            for (Table3.Column column : Table3.Column.values()) {
                cell(
                        Table3.path(row, column),
                        before.table3() == null ? Figure.BLANK : before.table3().get(row, column),
                        after.table3() == null ? Figure.BLANK : after.table3().get(row, column));
            }
        }
        for (Table4.Dispute kind : Table4.Dispute.values()) {
            for (Table4.Column column : Table4.Column.values()) {
                cell(
                        Table4.path(kind, column),
                        before.table4() == null ? Figure.BLANK : before.table4().get(kind, column),
                        after.table4() == null ? Figure.BLANK : after.table4().get(kind, column));
            }
        }
    }

    private void cell(String path, Figure before, Figure after) {
        if (!same(before, after)) {
            found.add(new Difference(Places.inWords(path, WORDS), shown(before), shown(after)));
        }
    }

    /** A cell differs by its value: 12.5 and 12.50 are the same figure. */
    private static boolean same(Figure before, Figure after) {
        BigDecimal one = before.isKnown() ? before.value() : null;
        BigDecimal other = after.isKnown() ? after.value() : null;
        return (one == null || other == null) ? before.raw().equals(after.raw()) : one.compareTo(other) == 0;
    }

    private static String shown(Figure figure) {
        return figure.raw().isEmpty() ? "（空）" : figure.raw();
    }

    private void put(String where, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(where, before, after));
        }
    }

    /** What stands between sentences that both have is one difference. */
    private void text(String where, List<String> before, List<String> after) {
        if (before.size() > MOST_SENTENCES || after.size() > MOST_SENTENCES) {
            put(where, String.join("", before), String.join("", after));
            return;
        }
        int[][] common = common(before, after);
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                put(where, gone.toString(), come.toString());
                gone.setLength(0);
                come.setLength(0);
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.append(before.get(i++));
            } else {
                come.append(after.get(j++));
            }
        }
        put(where, gone.toString(), come.toString());
    }

    /** How many sentences the ends of both from these places on have in common, in order. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> sentences(AnnualReport report, int chapter) {
        List<String> sentences = new ArrayList<>();
        for (Line line : report.lines(chapter)) {
            Collections.addAll(sentences, BEHIND_SENTENCE.split(line.text()));
        }
        return sentences;
    }
}
