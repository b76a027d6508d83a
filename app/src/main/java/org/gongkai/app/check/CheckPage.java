package org.gongkai.app.check;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.gongkai.report.batch.Checked;
import org.gongkai.report.write.CheckArticle;
import org.gongkai.report.write.CheckHtml;
import org.gongkai.report.write.CheckJson;
import org.gongkai.report.write.CheckSarif;

/**
 * What the public page shows of a checked report.
 *
 * @param article findings and tables as markup that is safe to show
 * @param remark what the reader must know of how it was checked; empty if nothing
 * @param files the same as files, which are in the page itself
 */
public record CheckPage(String article, String remark, List<Download> files) {

    public CheckPage {
        files = List.copyOf(files);
    }

    /**
     * A file that stands in its link.
     *
     * @param label what it is
     * @param name what it is called when it is saved
     * @param address its content as a {@code data:} address
     */
    public record Download(String label, String name, String address) {

        static Download of(String label, String name, String type, String content) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            return new Download(
                    label,
                    name,
                    "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        }
    }

    static CheckPage of(Checked.Report checked, String remark) {
        String article = CheckArticle.of(
                PublicCheck.MESSAGES, checked.report(), checked.findings(), checked.previous(), "r1", 2);
        return new CheckPage(
                article,
                remark,
                List.of(
                        Download.of("网页", "核对结果.html", "text/html;charset=utf-8", html(checked)),
                        Download.of(
                                "JSON",
                                "核对结果.json",
                                "application/json",
                                new CheckJson(PublicCheck.MESSAGES).line(checked.report(), checked.findings())),
                        Download.of("SARIF", "核对结果.sarif", "application/json", sarif(checked))));
    }

    private static String html(Checked.Report checked) {
        StringWriter out = new StringWriter();
        try (CheckHtml page = new CheckHtml(PublicCheck.MESSAGES, out, false)) {
            page.report(checked.report(), checked.findings(), checked.previous());
        }
        return out.toString();
    }

    private static String sarif(Checked.Report checked) {
        StringWriter out = new StringWriter();
        try (CheckSarif log = new CheckSarif(PublicCheck.MESSAGES, out)) {
            log.report(checked.report(), checked.findings());
        }
        return out.toString();
    }
}
