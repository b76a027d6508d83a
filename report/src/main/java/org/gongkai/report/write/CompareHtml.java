package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.HtmlWriter;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Words;
import org.gongkai.report.compare.Comparison;
import org.gongkai.report.compare.FigureChange;
import org.gongkai.report.compare.Overview;
import org.gongkai.report.compare.SentenceChange;
import org.gongkai.report.compare.SentenceChange.Kind;
import org.gongkai.report.compare.SentenceChange.Passage;

/** A comparison as a web page that stands alone: no script, nothing loaded from elsewhere. Changes are marked by more than colour. */
public final class CompareHtml {

    private static final String STYLE = """
            .changes { max-width: 60rem; margin: 0 auto; padding: 0 1rem 3rem; font: 1rem/1.8 serif; }
            .changes ins { background: #e3f4e1; text-decoration: underline; text-underline-offset: .2em; }
            .changes del { background: #fbe3e1; text-decoration: line-through; }
            .changes li { margin: .3rem 0; }
            """;

    private CompareHtml() {}

    /** Two reports: the figures that differ, then the sentences. */
    public static String page(Comparison comparison) {
        String title = "%s与%s比较".formatted(CompareWords.name(comparison.left()), CompareWords.name(comparison.right()));
        List<Piece> pieces = new ArrayList<>(List.of(new Words(Words.Role.TITLE, title)));
        pieces.add(new Words(Words.Role.HEADING, "不同的数字"));
        List<FigureChange> changed =
                comparison.figures().stream().filter(FigureChange::isChanged).toList();
        pieces.add(changed.isEmpty() ? new Words(Words.Role.BODY, "所有数字都相同。") : figures(comparison, changed));
        pieces.add(new Words(Words.Role.HEADING, "不同的语句"));
        pieces.add(new Words(Words.Role.BODY, CompareWords.repeated(comparison.repeated()) + "。"));
        return """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title><style>%s%s</style></head><body><main>
                %s
                <div class="changes">%s</div>
                </main></body></html>
                """.formatted(
                        escaped(title),
                        HtmlWriter.style(),
                        STYLE,
                        HtmlWriter.fragment(new Manuscript(title, "", pieces), 1),
                        sentences(comparison));
    }

    /** Many reports: the table, and what stands out. */
    public static String page(Overview overview) {
        String title = "年度报告总表";
        List<Piece> pieces = new ArrayList<>(List.of(
                new Words(Words.Role.TITLE, title),
                OverviewTable.table(overview),
                new Words(Words.Role.HEADING, "离群的数字")));
        OverviewTable.outliers(overview).forEach(text -> pieces.add(new Words(Words.Role.BODY, text)));
        return HtmlWriter.page(new Manuscript(title, "", pieces));
    }

    private static Table figures(Comparison comparison, List<FigureChange> changed) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(
                Table.Kind.HEAD,
                "项目",
                CompareWords.name(comparison.left()),
                CompareWords.name(comparison.right()),
                "增减",
                "幅度"));
        for (FigureChange change : changed) {
            rows.add(row(
                    Table.Kind.FIGURE,
                    change.label(),
                    CompareWords.figure(change.left()),
                    CompareWords.figure(change.right()),
                    CompareWords.difference(change),
                    CompareWords.percent(change)));
        }
        return new Table("不同的数字", Table.Density.ROOMY, List.of(76, 20, 20, 20, 20), 1, rows);
    }

    private static Table.Row row(Table.Kind kind, String label, String... others) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(new Table.Cell(kind == Table.Kind.FIGURE ? Table.Kind.LABEL : kind, label, 1, 1));
        for (String text : others) {
            cells.add(new Table.Cell(kind, text, 1, 1));
        }
        return new Table.Row(cells);
    }

    private static String sentences(Comparison comparison) {
        StringBuilder html = new StringBuilder();
        int chapter = -1;
        for (SentenceChange change : comparison.sentences()) {
            if (change.kind() == Kind.KEPT) {
                continue;
            }
            if (change.chapter() != chapter) {
                html.append(chapter < 0 ? "" : "</ul>\n");
                chapter = change.chapter();
                html.append("<h3>").append(CompareWords.chapter(chapter)).append("</h3>\n<ul>");
            }
            html.append("<li>");
            change.passages().forEach(passage -> passage(passage, html));
            html.append("</li>\n");
        }
        return html.append(chapter < 0 ? "<p>所有语句都相同。</p>" : "</ul>").toString();
    }

    private static void passage(Passage passage, StringBuilder html) {
        String text = escaped(passage.text());
        html.append(
                switch (passage.kind()) {
                    case ADDED -> "<ins>" + text + "</ins>";
                    case REMOVED -> "<del>" + text + "</del>";
                    default -> text;
                });
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
