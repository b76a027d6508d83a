package org.gongkai.app.web;

import java.util.List;

/**
 * What the gallery shows the components with.
 *
 * @param errors at the fields whose name ends in {@code -bad}
 * @param few to choose from
 */
public record Samples(
        FieldErrors errors, List<Choice> few, List<Happened> happened, DeadlineCalendar calendar, List<String> steps) {
    private static final List<Choice> FEW = List.of(
            new Choice("in-person", "当面", "当日为收到之日"), new Choice("post", "邮寄", "签收之日为收到之日"), Choice.of("web", "网上"));
    private static final List<Happened> HAPPENED = List.of(
            new Happened("10月14日", "法制审核退回拟稿：请补充不予公开部分的理由", "审核人", true),
            new Happened("9月26日", "收到第三方书面意见：不同意公开账户信息", "恢复计算期限", false),
            new Happened("9月15日", "发出第三方意见征询书，邮政挂号", "暂停计算期限", false),
            new Happened("9月8日", "当面提交，登记为示公申〔2025〕61号", "", true));
    private static final FieldErrors ERRORS = FieldErrors.NONE
            .with("id-bad", "身份证号应为18位，最后一位校验不符，请核对。")
            .with("name-bad", "请写明需要的信息名称、文号或者其他特征。")
            .with("way-bad", "请选择怎样给您。")
            .with("file-bad", "文件超过20 MB，请压缩后再传，或者当面提交。");

    static Samples all() {
        return new Samples(ERRORS, FEW, HAPPENED, SampleCalendar.days(), SampleCalendar.STEPS);
    }
}
