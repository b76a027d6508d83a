package org.gongkai.report.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.write.Manuscript;
import org.gongkai.formats.write.Piece;
import org.gongkai.formats.write.Table;
import org.gongkai.formats.write.Workbook;
import org.gongkai.formats.write.XlsxWriter;
import org.gongkai.report.model.AnnualReport;

/** Writes a report as an Excel workbook: the text on one sheet, each table on its own, heads merged as the form has them. */
public final class ReportXlsx {

    private ReportXlsx() {}

    /**
     * Writes a report. Headings stand as the report has them, the official one where it has none; a blank cell stays blank.
     * The same report gives the same bytes.
     *
     * @param out is not closed
     * @throws IllegalArgumentException if the report is of a year before 2019, which had no form
     * @throws IOException only if the stream does
     */
    public static void write(AnnualReport report, OutputStream out) throws IOException {
        Manuscript text = ReportText.of(report);
        List<Piece> words = new ArrayList<>();
        List<Workbook.Sheet> tables = new ArrayList<>();
        for (Piece piece : text.pieces()) {
            if (piece instanceof Table table) {
                tables.add(new Workbook.Sheet(table.caption().substring(0, 2), List.of(table)));
            } else {
                words.add(piece);
            }
        }
        List<Workbook.Sheet> sheets = new ArrayList<>(List.of(new Workbook.Sheet("正文", words)));
        sheets.addAll(tables);
        XlsxWriter.write(new Workbook(text.title(), text.author(), sheets), out);
    }
}
