package org.gongkai.report.forms;

import java.nio.charset.Charset;
import java.util.List;

/** Writes a report as a web page. */
final class HtmlForm {

    private HtmlForm() {}

    static String page(String title, List<ReportForms.Part> parts, Charset charset) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html><head><meta charset=\"")
                .append(charset.name())
                .append("\"><title>")
                .append(escape(title))
                .append(
                        "</title></head><body>\n<div class=\"nav\"><a href=\"/\">首页</a> &gt; <a href=\"/xxgk\">政府信息公开年报</a></div>\n");
        for (ReportForms.Part part : parts) {
            switch (part) {
                case ReportForms.Part.Text text ->
                    html.append("<p>").append(escape(text.line())).append("</p>\n");
                case ReportForms.Part.Table table -> table(table.table(), html);
            }
        }
        return html.append("<div class=\"footer\">主办单位：测试</div>\n</body></html>\n")
                .toString();
    }

    private static void table(FormTable table, StringBuilder html) {
        html.append("<table border=\"1\">\n");
        for (List<FormTable.Cell> row : table.rows()) {
            html.append("<tr>");
            for (FormTable.Cell cell : row) {
                html.append("<td");
                if (cell.columns() > 1) {
                    html.append(" colspan=\"").append(cell.columns()).append('"');
                }
                if (cell.rows() > 1) {
                    html.append(" rowspan=\"").append(cell.rows()).append('"');
                }
                html.append("><p>")
                        .append(cell.text().isEmpty() ? "&nbsp;" : escape(cell.text()))
                        .append("</p></td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
