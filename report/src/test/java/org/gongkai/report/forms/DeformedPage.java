package org.gongkai.report.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A report as web pages really show it: each page is deformed in several ways chosen by a seed, and says which. None of the
 * deformations touches a figure.
 */
public final class DeformedPage {

    private final Random random;
    private final Set<String> ways = new TreeSet<>();
    private final StringBuilder html = new StringBuilder();

    private DeformedPage(long seed) {
        this.random = new Random(seed);
    }

    /** The page and the names of its deformations. */
    public record Page(String html, Set<String> ways) {}

    public static Page of(ReportForms forms, long seed) {
        DeformedPage page = new DeformedPage(seed);
        page.write(forms);
        return new Page(page.html.toString(), page.ways);
    }

    private boolean way(String name, int oneIn) {
        boolean chosen = random.nextInt(oneIn) == 0;
        if (chosen) {
            ways.add(name);
        }
        return chosen;
    }

    private void write(ReportForms forms) {
        html.append("<html><head><meta charset=utf-8><title>")
                .append(forms.truth().name())
                .append("</title></head><body>");
        if (way("navigation", 2)) {
            html.append(
                    "<ul><li><a href=/>首页</a><li><a href=/zwgk>政务公开</a><li>互动交流</ul><div>当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</div>");
        }
        boolean layout = way("layout table", 3);
        if (layout) {
            html.append("<table width=1000><tr><td width=200><ul><li>信息公开指南<li>信息公开年报<li>依申请公开</ul></td><td>");
        }
        if (way("metadata", 2)) {
            html.append("<table><tr><td>索引号：</td><td>K1234/2024-00017</td><td>发布机构：</td><td>区政府办</td></tr>")
                    .append("<tr><td>生成日期：</td><td>2024-01-30</td><td>文号：</td><td>无</td></tr></table>");
        }
        boolean word = way("word leftovers", 3);
        UnaryOperator<String> paragraph = word
                ? text -> "<p class=MsoNormal style='text-indent:32pt'><span lang=EN-US>&nbsp;</span><span>" + text
                        + "<o:p></o:p></span></p>"
                : way("divisions", 3) ? text -> "<div>" + text + "<br></div>" : text -> "<p>" + text + "</p>";
        for (ReportForms.Part part : forms.parts()) {
            switch (part) {
                case ReportForms.Part.Text text -> html.append(paragraph.apply(HtmlForm.escape(text.line())));
                case ReportForms.Part.Table table -> table(table.table().rows());
            }
        }
        if (layout) {
            html.append("</td></tr></table>");
        }
        html.append("<div>【打印本页】【关闭窗口】</div><div>主办单位：某区人民政府办公室 备案号：某ICP备12345678号</div></body></html>");
    }

    private void table(List<List<FormTable.Cell>> form) {
        List<List<FormTable.Cell>> rows = new ArrayList<>(form);
        if (way("merged cells lost", 6)) {
            rows = plain(new FormTable(rows).flat());
        } else if (way("merged cells without trace", 8)) {
            rows = rows.stream()
                    .map(row -> row.stream().map(cell -> cell(cell.text())).toList())
                    .toList();
        } else if (way("merged labels repeated", 6)) {
            rows = plain(repeated(rows));
        }
        if (way("caption row", 5)) {
            rows = with(rows, 0, List.of(new FormTable.Cell("单位：件", 10, 1)));
        }
        if (rows.size() > 12 && way("rows swapped", 6)) {
            rows = swapped(rows);
        }
        if (way("unit column", 7)) {
            rows = rows.stream().map(DeformedPage::withUnit).toList();
        }
        boolean paragraphs = way("one cell per paragraph", 9);
        // Without rows nothing tells the number of a row from the last figure of the row before.
        if (!paragraphs && way("row numbers", 7)) {
            List<List<FormTable.Cell>> numbered = new ArrayList<>();
            for (List<FormTable.Cell> row : rows) {
                numbered.add(with(row, 0, cell(Integer.toString(numbered.size() + 1))));
            }
            rows = numbered;
        }
        if (way("remarks column", 7)) {
            rows = rows.stream()
                    .map(row -> appended(row, cell(isFigure(row.getLast().text()) ? "" : "备注")))
                    .toList();
        }
        if (way("blank columns at the end", 5)) {
            rows = rows.stream().map(row -> appended(row, cell(""))).toList();
        }
        if (way("blank rows", 5)) {
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(rows.size());
                rows = isSpanned(rows, at) ? rows : with(rows, at, List.of(cell(""), cell("")));
            }
        }
        if (paragraphs) {
            rows.forEach(row ->
                    row.forEach(cell -> html.append("<p>").append(text(cell)).append("</p>")));
            return;
        }
        if (rows.size() > 12 && way("numbers of labels lost", 8)) {
            rows = mapped(rows, text -> text.replaceFirst("^(?:[1-8]\\.|（[一二三四五六七]）)(?=.{4})", ""));
        }
        if (way("misprints", 8)) {
            rows = mapped(rows, this::misprinted);
        }
        if (way("figures with units", 9)) {
            rows = mapped(rows, text -> text.isEmpty() || !isFigure(text) ? text : text + "件");
        }
        if (way("hidden texts", 6)) {
            html.append("<script>var a='（七）总计 1 2 3 4 5 6 7';</script><!-- 规章 1 2 3 --><style>td{width:1px}</style>");
        }
        int cut = rows.size() > 12 && way("table in two", 4) ? 6 + random.nextInt(rows.size() - 8) : 0;
        if (cut == 0) {
            grid(rows);
            return;
        }
        grid(rows.subList(0, cut));
        html.append(way("page number between", 2) ? "<p>— 3 —</p>" : "<p>&nbsp;</p>");
        List<List<FormTable.Cell>> rest = new ArrayList<>();
        boolean heads = !isFigure(rows.get(2).getLast().text());
        if (heads && way("head repeated", 2)) {
            rest.addAll(rows.subList(0, 3));
        }
        rest.addAll(rows.subList(cut, rows.size()));
        grid(rest);
    }

    private void grid(List<List<FormTable.Cell>> rows) {
        boolean nested = way("nested table", 5);
        boolean heads = way("header cells", 4);
        html.append(nested ? "<table><tr><td><table border=1>" : "<table border=1 cellspacing=0>");
        html.append(heads ? "<tbody>" : "");
        for (List<FormTable.Cell> row : rows) {
            html.append("<tr>");
            for (FormTable.Cell cell : row) {
                String tag = heads && !isFigure(cell.text()) ? "th" : "td";
                html.append('<').append(tag);
                html.append(cell.columns() > 1 ? " colspan=" + cell.columns() : "");
                html.append(cell.rows() > 1 ? " rowspan=" + cell.rows() : "");
                html.append('>').append(text(cell)).append("</").append(tag).append('>');
            }
            html.append("</tr>\n");
        }
        html.append(nested ? "</table></td></tr></table>" : "</table>");
    }

    private String text(FormTable.Cell cell) {
        String text = HtmlForm.escape(cell.text());
        if (isFigure(text)) {
            return switch (random.nextInt(12)) {
                case 0 -> "&nbsp;" + text + "&nbsp;";
                case 1 -> "<p class=MsoNormal><span lang=EN-US>" + text + "<o:p></o:p></span></p>";
                case 2 -> "<span style='font-family:宋体'><font color=#000>" + text + "</font></span>";
                case 3 -> "<p>&nbsp;</p><p>" + text + "</p>";
                case 4 -> "\n    " + text + "\n  ";
                case 5 -> fullWidth(text);
                default -> text;
            };
        }
        return switch (random.nextInt(10)) {
            case 0 -> text.replace("（", "(").replace("）", ")");
            case 1 -> text.length() < 6 ? text : text.substring(0, 4) + "<br>" + text.substring(4);
            case 2 -> "<p><strong>" + text + "</strong></p>";
            case 3 -> "&nbsp;&nbsp;" + text.replace(".", "．");
            case 4 -> text.replace("（", "（ ").replace("）", " ）");
            case 5 -> text.replace("“", "\"").replace("”", "\"");
            default -> text;
        };
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static boolean isFigure(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    private static boolean isSpanned(List<List<FormTable.Cell>> rows, int at) {
        for (int i = 0; i < at; i++) {
            int reach = at - i;
            if (rows.get(i).stream().anyMatch(cell -> cell.rows() > reach)) {
                return true;
            }
        }
        return false;
    }

    /** Two neighbours of one group in the other order, each with its label. */
    private List<List<FormTable.Cell>> swapped(List<List<FormTable.Cell>> rows) {
        List<List<FormTable.Cell>> other = new ArrayList<>(rows);
        for (int i = 8; i + 2 < other.size(); i++) {
            boolean plain = other.get(i).size() == other.get(i + 1).size()
                    && other.get(i).stream().allMatch(cell -> cell.rows() == 1)
                    && other.get(i + 1).stream().allMatch(cell -> cell.rows() == 1)
                    && other.get(i).getFirst().text().matches("[2-8].*")
                    && other.get(i + 1).getFirst().text().matches("[2-8].*");
            if (plain && random.nextInt(3) == 0) {
                Collections.swap(other, i, i + 1);
                return other;
            }
        }
        return other;
    }

    /** A cell 件 between the label of a row and its figures. */
    private static List<FormTable.Cell> withUnit(List<FormTable.Cell> row) {
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).text().isEmpty()
                    && isFigure(row.get(i).text())
                    && !isFigure(row.get(i - 1).text())) {
                return with(row, i, cell("件"));
            }
        }
        return row;
    }

    private static List<List<FormTable.Cell>> mapped(List<List<FormTable.Cell>> rows, UnaryOperator<String> change) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> new FormTable.Cell(change.apply(cell.text()), cell.columns(), cell.rows()))
                        .toList())
                .toList();
    }

    /** One letter of a long label, now and then, left out or replaced. */
    private String misprinted(String label) {
        if (isFigure(label) || label.length() < 9 || random.nextInt(3) > 0) {
            return label;
        }
        int at = 4 + random.nextInt(label.length() - 6);
        return label.substring(0, at) + (random.nextBoolean() ? "" : "某") + label.substring(at + 1);
    }

    private static FormTable.Cell cell(String text) {
        return new FormTable.Cell(text, 1, 1);
    }

    private static List<List<FormTable.Cell>> plain(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(DeformedPage::cell).toList())
                .toList();
    }

    /** Every merged label in each of its rows, once per row. */
    private static List<List<String>> repeated(List<List<FormTable.Cell>> rows) {
        List<List<String>> flat = new ArrayList<>();
        List<List<String>> reaching = new ArrayList<>(Collections.nCopies(rows.size(), List.of()));
        for (int r = 0; r < rows.size(); r++) {
            List<String> row = new ArrayList<>(reaching.get(r));
            for (FormTable.Cell cell : rows.get(r)) {
                row.add(cell.text());
                for (int i = 1; i < cell.rows(); i++) {
                    List<String> below = new ArrayList<>(reaching.get(r + i));
                    below.add(cell.text());
                    reaching.set(r + i, below);
                }
            }
            flat.add(row);
        }
        return flat;
    }

    private static <T> List<T> with(List<T> list, int at, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(at, one);
        return more;
    }

    private static <T> List<T> appended(List<T> list, T one) {
        return with(list, list.size(), one);
    }
}
