package org.gongkai.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Block;
import org.gongkai.formats.Document;
import org.gongkai.formats.FileKind;
import org.gongkai.formats.Grid;
import org.gongkai.formats.Paragraph;
import org.gongkai.formats.Place;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.FormVersion;

/** Tables written line by line with a few rows changed, the way real files write them. */
final class Sample {

    private static final String ZEROS = "0 0 0 0 0 0 0";

    private Sample() {}

    /** Table three with the rows given and zeros in all others; each row on one line, label first. */
    static String three(Map<ReportRow, String> rows) {
        return three(FormVersion.F2021, rows);
    }

    static String three(FormVersion form, Map<ReportRow, String> rows) {
        StringBuilder text = new StringBuilder("某县人民政府2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n");
        for (ReportRow row : form.rows()) {
            text.append(row.label())
                    .append(' ')
                    .append(rows.getOrDefault(row, ZEROS))
                    .append('\n');
        }
        return text.toString();
    }

    /** Table two of 2021 with the three figures of 行政规范性文件 as given. */
    static String two(String normative) {
        return """
                某县人民政府2023年政府信息公开工作年度报告
                二、主动公开政府信息情况
                第二十条第（一）项
                信息内容 本年制发件数 本年废止件数 现行有效件数
                规章 0 0 0
                行政规范性文件 %s
                """.formatted(normative);
    }

    /** A file with one grid; each cell is one column wide, cells parted by bars. */
    static Document grid(String... rows) {
        List<Grid.Row> cells = new ArrayList<>();
        for (String row : rows) {
            List<Grid.Cell> line = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                line.add(new Grid.Cell(cell.strip(), 1, 1));
            }
            cells.add(new Grid.Row(line));
        }
        List<Block> blocks = List.of(
                new Paragraph("某县人民政府2023年政府信息公开工作年度报告", 0, new Place(Place.Unit.PARAGRAPH, 1)),
                new Grid(cells, new Place(Place.Unit.TABLE, 1)));
        return new Document("report.docx", FileKind.DOCX, blocks);
    }
}
