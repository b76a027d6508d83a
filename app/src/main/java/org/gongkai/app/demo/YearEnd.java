package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.annualreport.Sheets;
import org.gongkai.app.request.RequestFacts;
import org.gongkai.app.request.TableThree;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.Table2Cell;
import org.springframework.stereotype.Component;

/** What the organs enter for their annual reports: the figures of table two with their sources, and the chapters. */
@Component
class YearEnd {
    private final Sheets sheets;
    private final RequestFacts requests;

    YearEnd(Sheets sheets, RequestFacts requests) {
        this.sheets = sheets;
        this.requests = requests;
    }

    /** Last year's report is whole in January; this year's has its first figures. */
    Stream<Step> plan(List<Staff> staff, LocalDate today) {
        int year = today.getYear();
        LocalDate january = LocalDate.of(year, 1, 12);
        LocalDate whole = january.isAfter(today) ? today : january;
        return staff.stream().flatMap(of -> {
            int organ = staff.indexOf(of);
            return Stream.of(
                    new Step(whole, day -> tableTwo(of, year - 1, figures(organ, 3, 1, 12))),
                    new Step(whole, day -> chapters(of, year - 1)),
                    new Step(today, day -> tableTwo(of, year, figures(organ, 2, 1, 13))));
        });
    }

    private void tableTwo(Staff staff, int year, Map<Table2Cell, String> figures) {
        Saved saved =
                sheets.enter(staff.officer(), year, seen(staff, year), figures, year + "年规范性文件登记簿、行政执法统计年报和非税收入台账");
        must(saved, year);
    }

    private void chapters(Staff staff, int year) {
        must(sheets.write(staff.officer(), year, seen(staff, year), 1, general(staff, year)), year);
        must(sheets.write(staff.officer(), year, seen(staff, year), 5, problems()), year);
        must(
                sheets.write(staff.officer(), year, seen(staff, year), 6, "按照《政府信息公开信息处理费管理办法》，" + year + "年未收取信息处理费。"),
                year);
    }

    private int seen(Staff staff, int year) {
        return sheets.of(staff.organ().id(), year).seq();
    }

    private static void must(Saved saved, int year) {
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

    private String general(Staff staff, int year) {
        TableThree three = requests.tableThree(staff.organ().id(), year);
        return String.join(
                "\n",
                "（一）主动公开。坚持以公开为常态、不公开为例外，对照法定主动公开目录逐项核对，及时公开规范性文件、财政预决算和重点民生事项，并同步公布解读材料。",
                "（二）依申请公开。" + year + "年新收政府信息公开申请" + three.total(ReportRow.NEW_RECEIVED) + "件，上年结转"
                        + three.total(ReportRow.CARRIED_IN) + "件；办结" + three.total(ReportRow.TOTAL_PROCESSED)
                        + "件，结转下年度继续办理" + three.total(ReportRow.CARRIED_OUT) + "件。",
                "（三）政府信息管理。文件起草时一并确定公开属性，公开前逐件保密审查，定期清理失效文件。",
                "（四）政府信息公开平台建设。政府信息公开专栏提供大字版和朗读，区政务服务中心设公开专区，有人协助查阅和填写申请。",
                "（五）监督保障。每季度通报办理情况，组织经办人员学习条例和答复规范。");
    }

    private static String problems() {
        return """
                存在的主要问题：一是个别答复书说理不够充分；二是部分解读材料形式单一，群众不易看懂。
                改进情况：一是修订答复书示范文本，法制审核前移到拟稿环节；二是与业务科室一道编写问答和图示，发布前请社区居民试读。""";
    }
}
