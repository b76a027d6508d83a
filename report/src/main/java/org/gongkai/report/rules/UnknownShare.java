package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;

/** P-UNK “本机关不掌握相关政府信息”占办结总数一半以上，宜在正文说明原因（《中华人民共和国政府信息公开条例》第三十六条第四、五项）。 */
final class UnknownShare implements Rule {

    // Below this a share says nothing: one of two requests is already half.
    private static final BigDecimal FEWEST = BigDecimal.TEN;

    @Override
    public String id() {
        return "P-UNK";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table3 table = report.table3();
        if (table == null) {
            return;
        }
        BigDecimal unknown = Comparison.known(table.get(ReportRow.UNABLE_NOT_HELD, Column.TOTAL));
        BigDecimal all = Comparison.known(table.get(ReportRow.TOTAL_PROCESSED, Column.TOTAL));
        if (unknown != null
                && all != null
                && all.compareTo(FEWEST) >= 0
                && unknown.compareTo(all) <= 0
                && unknown.add(unknown).compareTo(all) > 0) {
            findings.accept(Draft.unusual(id(), "《中华人民共和国政府信息公开条例》第三十六条")
                    .at(
                            Table3.path(ReportRow.UNABLE_NOT_HELD, Column.TOTAL),
                            null,
                            unknown,
                            Messages.plain(unknown) + "/" + Messages.plain(all),
                            "",
                            unknown,
                            all));
        }
    }
}
