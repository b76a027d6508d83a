package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.annualreport.Problem;
import org.gongkai.app.annualreport.Problems;
import org.gongkai.app.annualreport.ReadinessResults;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.report.model.Table2Cell;
import org.springframework.stereotype.Component;

/** What the organs enter for their annual reports: the figures of table two with their sources, and the chapters. */
@Component
class YearEnd {
    private final Sheets sheets;
    private final Problems problems;
    private final ReportRound round;
    private final ReadinessResults readiness;

    YearEnd(Sheets sheets, Problems problems, ReportRound round, ReadinessResults readiness) {
        this.sheets = sheets;
        this.problems = problems;
        this.round = round;
        this.readiness = readiness;
    }

    /** Last year's report is whole and published in January, one is corrected in March; this year's has its first figures. */
    Stream<Step> plan(List<Staff> staff, LocalDate today) {
        int year = today.getYear();
        LocalDate january = LocalDate.of(year, 1, 12);
        LocalDate whole = january.isAfter(today) ? today : january;
        Stream<Step> reports = staff.stream().flatMap(of -> {
            int organ = staff.indexOf(of);
            return Stream.of(
                            Stream.of(
                                    new Step(whole, day -> tableTwo(of, year - 1, figures(organ, 3, 1, 12))),
                                    new Step(whole, day -> chapters(of, year - 1)),
                                    new Step(whole, day -> problems(of, year - 1))),
                            round.plan(of, year - 1, LocalDate.of(year, 1, 14), ""),
                            organ == Wishes.OFFICE ? correction(of, year - 1) : Stream.<Step>empty(),
                            Stream.of(
                                    new Step(today, day -> tableTwo(of, year, figures(organ, 2, 1, 13))),
                                    new Step(today, day -> followed(of, year - 1))))
                    .flatMap(steps -> steps);
        });
        return Stream.concat(reports, Stream.of(new Step(today, day -> readiness.checkDaily())));
    }

    /** A document that was repealed and not counted, found in March. */
    private Stream<Step> correction(Staff of, int year) {
        LocalDate day = LocalDate.of(year + 1, 3, 3);
        return Stream.concat(
                Stream.of(
                        new Step(day, on -> tableTwo(of, year, Map.of(Table2Cell.NORMATIVE_ABOLISHED, "2"))),
                        new Step(
                                day,
                                on -> must(
                                        sheets.write(
                                                of.officer(),
                                                year,
                                                seen(of, year),
                                                5,
                                                problemsText().replace("不易看懂。", "不易看懂；三是规范性文件废止后登记不及时。")),
                                        year))),
                round.plan(of, year, day, "经核对规范性文件登记簿，" + year + "年废止的行政规范性文件漏计1件，现予更正，并补充说明这一问题。"));
    }

    /** What the report names as problems; the year after they are followed up, one of them so far. */
    private void problems(Staff of, int year) {
        must(problems.enter(of.officer(), year, 0, "个别答复书说理不够充分", "修订答复书示范文本，法制审核前移到拟稿环节"), year);
        must(problems.enter(of.officer(), year, 1, "部分解读材料形式单一，群众不易看懂", "与业务科室一道编写问答和图示，发布前请社区居民试读"), year);
    }

    private void followed(Staff of, int year) {
        must(problems.follow(of.officer(), year, 2, 1, Problem.State.RECTIFIED, "示范文本已修订，答复书全部经法制审核"), year);
    }

    private void tableTwo(Staff staff, int year, Map<Table2Cell, String> figures) {
        Saved saved =
                sheets.enter(staff.officer(), year, seen(staff, year), figures, year + "年规范性文件登记簿、行政执法统计年报和非税收入台账");
        must(saved, year);
    }

    private void chapters(Staff staff, int year) {
        must(sheets.write(staff.officer(), year, seen(staff, year), 1, general()), year);
        must(sheets.write(staff.officer(), year, seen(staff, year), 5, problemsText()), year);
        must(
                sheets.write(staff.officer(), year, seen(staff, year), 6, "按照《政府信息公开信息处理费管理办法》，" + year + "年未收取信息处理费。"),
                year);
    }

    private int seen(Staff staff, int year) {
        return sheets.of(staff.organ().id(), year).seq();
    }

    static void must(Saved saved, int year) {
        if (saved instanceof Saved.Refused refused) {
            throw new CourseRefused(
                    "年度报告", LocalDate.of(year, 12, 31), "填报", refused.faults().toString());
        }
    }

    /** The office makes documents; the two bureaus decide on permits and penalties. */
    private static Map<Table2Cell, String> figures(int organ, int issued, int abolished, int inForce) {
        boolean office = organ == Wishes.OFFICE;
        return Map.of(
                Table2Cell.REGULATIONS_ISSUED,
                "0",
                Table2Cell.REGULATIONS_ABOLISHED,
                "0",
                Table2Cell.REGULATIONS_IN_FORCE,
                "0",
                Table2Cell.NORMATIVE_ISSUED,
                String.valueOf(issued),
                Table2Cell.NORMATIVE_ABOLISHED,
                String.valueOf(abolished),
                Table2Cell.NORMATIVE_IN_FORCE,
                String.valueOf(inForce),
                Table2Cell.LICENSING_DECISIONS,
                office ? "0" : String.valueOf(146 * organ),
                Table2Cell.PUNISHMENT_DECISIONS,
                office ? "0" : String.valueOf(23 / organ),
                Table2Cell.COERCION_DECISIONS,
                "0",
                Table2Cell.FEES_AMOUNT,
                organ == Wishes.HOUSING ? "36.8" : "0");
    }

    private static String general() {
        return """
                （一）主动公开。坚持以公开为常态、不公开为例外，对照法定主动公开目录逐项核对，及时公开规范性文件、财政预决算和重点民生事项，并同步公布解读材料。
                （二）依申请公开。{{年度}}年新收政府信息公开申请{{申请.新收}}件，上年结转{{申请.上年结转}}件；办结{{申请.办结}}件，结转下年度继续办理{{申请.结转下年}}件。
                （三）政府信息管理。文件起草时一并确定公开属性，公开前逐件保密审查，定期清理失效文件。
                （四）政府信息公开平台建设。政府信息公开专栏提供大字版和朗读，区政务服务中心设公开专区，有人协助查阅和填写申请。
                （五）监督保障。每季度通报办理情况，组织经办人员学习条例和答复规范。""";
    }

    private static String problemsText() {
        return """
                存在的主要问题：一是个别答复书说理不够充分；二是部分解读材料形式单一，群众不易看懂。
                改进情况：一是修订答复书示范文本，法制审核前移到拟稿环节；二是与业务科室一道编写问答和图示，发布前请社区居民试读。""";
    }
}
