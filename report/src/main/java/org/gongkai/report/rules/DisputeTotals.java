package org.gongkai.report.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.gongkai.report.model.Table4.Dispute;

/**
 * T4-SUM 表四每一块：结果维持、结果纠正、其他结果、尚未审结相加等于总计（国办公开办函〔2021〕30号、〔2019〕60号表四）。
 */
final class DisputeTotals implements Rule {

    @Override
    public String id() {
        return "T4-SUM";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        Table4 table = report.table4();
        if (table == null) {
            return;
        }
        for (Map.Entry<Dispute, List<Figure>> block : table.blocks().entrySet()) {
            List<Figure> parts = block.getValue().subList(0, Column.TOTAL.ordinal());
            Figure total = block.getValue().get(Column.TOTAL.ordinal());
            Sum sum = Sum.of(parts);
            if (sum.contradicts(total)) {
                findings.accept(Draft.error(id(), Kind.TABLE4_TOTAL, Sources.of(report.form()))
                        .at(
                                Table4.path(block.getKey(), Column.TOTAL),
                                sum.known(),
                                total.value(),
                                Sum.written(parts),
                                "",
                                block.getKey().label(),
                                sum.known(),
                                total.value()));
            }
        }
    }
}
