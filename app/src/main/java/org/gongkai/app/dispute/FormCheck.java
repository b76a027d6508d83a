package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether what was entered can stand in the register; each refusal at its field. */
final class FormCheck {
    static final int LONGEST_REMARK = 2_000;

    /** The Regulation is in force since then. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2008, 5, 1);

    /** （2025）豫0302行初12号, 示政复决字〔2025〕3号. */
    private static final Pattern CASE_NUMBER =
            Pattern.compile("[^\\s\\d]{0,15}[（(〔\\[]\\d{4}[）)〕\\]]\\S{1,20}号(之[一二三四五六七八九十]{1,3})?");

    private final LocalDate today;
    private final Map<String, String> faults = new LinkedHashMap<>();

    FormCheck(LocalDate today) {
        this.today = today;
    }

    /** What is wrong; empty if it can be registered. */
    static Map<String, String> of(DisputeForm form, boolean requestFound, LocalDate today) {
        FormCheck check = new FormCheck(today);
        check.whatItIs(form, requestFound);
        check.howItEnded(form);
        return check.faults;
    }

    private void whatItIs(DisputeForm form, boolean requestFound) {
        LocalDate filed = form.filedOn();
        unless(form.kind() != null, "kind", "请选择是行政复议还是行政诉讼");
        unless(requestFound, "request", "本机关的台账里没有这个编号，请核对；与申请无关的可以不填");
        unless(filed != null, "filedOn", "请填写提出复议申请或者起诉的日期");
        unless(filed == null || !filed.isAfter(today), "filedOn", "提出日期不能晚于今天");
        unless(filed == null || !filed.isBefore(FIRST_DAY), "filedOn", "提出日期早于《政府信息公开条例》施行之日（2008年5月1日），请核对");
        unless(
                form.caseNumber().isEmpty()
                        || CASE_NUMBER.matcher(form.caseNumber()).matches(),
                "caseNumber",
                "案号的样子：（2025）豫0302行初12号，或者示政复决字〔2025〕3号；还没有的可以不填");
        unless(form.remark().length() <= LONGEST_REMARK, "remark", "备注最多" + LONGEST_REMARK + "个字");
    }

    private void howItEnded(DisputeForm form) {
        LocalDate ended = form.endedOn();
        LocalDate filed = form.filedOn();
        if (ended == null && form.result().isEmpty()) {
            return;
        }
        unless(ended != null, "endedOn", "已有结果的，请填写审结日期");
        unless(ended == null || !ended.isAfter(today), "endedOn", "审结日期不能晚于今天");
        unless(ended == null || filed == null || !ended.isBefore(filed), "endedOn", "审结日期不能早于提出日期");
        Optional<DisputeResult> result = DisputeResults.find(form.result());
        unless(result.isPresent(), "result", "请选择审理结果");
        unless(
                result.isEmpty() || form.kind() == null || result.get().fits(form.kind()),
                "result",
                "行政复议的结果和行政诉讼的结果不同，请重新选择");
    }

    private void unless(boolean right, String field, String sentence) {
        if (!right) {
            faults.putIfAbsent(field, sentence);
        }
    }
}
