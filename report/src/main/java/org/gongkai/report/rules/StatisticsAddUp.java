package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.rules.Statistics.Indicator;

/**
 * O-STAT 2019年以前的《政府信息公开情况统计表》：分项之和等于总数（收到申请数、申请办结数、行政复议数量等）。
 *
 * <p>Only groups whose parts are all there, one behind the other, are added up.
 */
final class StatisticsAddUp implements Rule {

    /** A total and its parts, by the words with which their labels begin. */
    private record Group(String total, List<String> parts) {}

    private static final List<Group> GROUPS = List.of(
            new Group("收到申请数", List.of("当面申请数", "传真申请数", "网络申请数", "信函申请数")),
            new Group("申请办结数", List.of("按时办结数", "延期办结数")),
            new Group(
                    "申请答复数",
                    List.of(
                            "属于已主动公开范围数",
                            "同意公开答复数",
                            "同意部分公开答复数",
                            "不同意公开答复数",
                            "不属于本行政机关公开数",
                            "申请信息不存在数",
                            "告知作出更改补充数",
                            "告知通过其他途径办理数")),
            new Group(
                    "不同意公开答复数",
                    List.of("涉及国家秘密", "涉及商业秘密", "涉及个人隐私", "危及国家安全、公共安全、经济安全和社会稳定", "不是《条例》所指政府信息", "法律法规规定的其他情形")),
            new Group("行政复议数量", List.of("维持具体行政行为数", "被依法纠错数", "其他情形数")),
            new Group("行政诉讼数量", List.of("维持具体行政行为或者驳回原告诉讼请求数", "被依法纠错数", "其他情形数")),
            new Group("从事政府信息公开工作人员数", List.of("专职人员数", "兼职人员数")));

    @Override
    public String id() {
        return "O-STAT";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        if (report.form() != FormVersion.PRE2019) {
            return;
        }
        List<Indicator> indicators = Statistics.of(report);
        for (int i = 0; i < indicators.size(); i++) {
            for (Group group : GROUPS) {
                if (indicators.get(i).label().equals(group.total)) {
                    check(indicators, i, group, findings);
                }
            }
        }
    }

    private void check(List<Indicator> indicators, int at, Group group, Consumer<Finding> findings) {
        BigDecimal sum = BigDecimal.ZERO;
        StringBuilder evidence = new StringBuilder();
        int next = at + 1;
        for (String part : group.parts) {
            // The reasons of 不同意公开答复数 stand between the parts of 申请答复数.
            while (group.parts.size() > 4
                    && next < indicators.size()
                    && !indicators.get(next).label().equals(part)
                    && next - at < 20) {
                next++;
            }
            if (next >= indicators.size() || !indicators.get(next).label().equals(part)) {
                return;
            }
            BigDecimal value = indicators.get(next).value();
            sum = sum.add(value);
            evidence.append(evidence.isEmpty() ? "" : "+").append(Messages.plain(value));
            next++;
        }
        Indicator total = indicators.get(at);
        if (sum.compareTo(total.value()) != 0) {
            findings.accept(Draft.warning(id(), Kind.STATS_BREAKDOWN, Sources.REGULATION)
                    .at(
                            total.line().where(),
                            total.value(),
                            sum,
                            total.label() + " " + Messages.plain(total.value()) + "；" + evidence + "="
                                    + Messages.plain(sum),
                            "",
                            total.label(),
                            total.value(),
                            sum));
        }
    }
}
