package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table3.Column;
import org.gongkai.report.rules.Registers.OpenCase;

/**
 * T3-R4MAX 第四项“结转下年度继续办理”就是年末在办的申请，一件不多、一件不少；年末已过答复期限（条例第三十三条）仍在办的，可能是答复了没有登记。
 */
final class OpenCases implements RegisterRule {

    /** Numbers told in a sentence, at most. */
    private static final int TOLD = 5;

    @Override
    public String id() {
        return "T3-R4MAX";
    }

    @Override
    public void check(AnnualReport report, Registers registers, Consumer<Finding> findings) {
        List<OpenCase> open = registers.open();
        Integer year = report.year();
        if (open == null || year == null || report.table3() == null) {
            return;
        }
        BigDecimal carried = Comparison.known(report.table3().get(ReportRow.CARRIED_OUT, Column.TOTAL));
        String where = Table3.path(ReportRow.CARRIED_OUT, Column.TOTAL);
        Draft draft = Draft.warning(id(), Kind.REGISTER, Sources.REGULATION);
        if (carried != null && carried.compareTo(BigDecimal.valueOf(open.size())) != 0) {
            findings.accept(draft.at(where, open.size(), carried, numbers(open), "", carried, open.size()));
        }
        List<OpenCase> late = open.stream().filter(one -> isLate(one, year)).toList();
        if (!late.isEmpty()) {
            findings.accept(draft.at(where, null, late.size(), numbers(late), "late", late.size(), numbers(late)));
        }
    }

    private static boolean isLate(OpenCase one, int year) {
        return one.due() != null && Objects.requireNonNull(one.due()).isBefore(LocalDate.of(year, 12, 31));
    }

    private static String numbers(List<OpenCase> cases) {
        String first = cases.stream().limit(TOLD).map(OpenCase::number).collect(Collectors.joining("、"));
        return cases.size() > TOLD ? first + "等" : first;
    }
}
