package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.model.AnnualReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text whose figures follow the registers, and the problems that the next year goes on with. */
class LiveTextTest {
    private static final String ONE = "/desk/reports/2025/chapters/1";
    private static final String PROBLEMS = "/desk/reports/2025/problems";

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final Acting clerk = office.acting(organ, Role.INSPECTOR);
    private Visitor officer;

    @BeforeEach
    void today() {
        office.clock().moveTo(LocalDate.of(2025, 9, 8));
        officer = Visitor.signedIn(office, organ, Role.OFFICER);
    }

    private void file() {
        Filing filing = new Filing(
                new ApplicationForm(
                        new Applicant("某公司", IdentityPaper.OTHER, "A1", "张三", "13800000000", "", "", ""),
                        new Wanted("道路规划", "", "", "纸质", "邮寄")),
                ApplicantKind.BUSINESS,
                ReceiptWay.IN_PERSON,
                LocalDate.of(2025, 9, 8),
                true,
                UUID.randomUUID());
        office.part(Requests.class).file(clerk, filing);
    }

    private AnnualReport report() {
        return office.part(AnnualReports.class).report(organ.id(), 2025);
    }

    @Test
    void theTextSaysWhatTheRegistersSay() {
        String text = "{{年度}}年新收{{申请.新收}}件，其中商业企业{{申请.新收.商业企业}}件。规范性文件{{行政规范性文件.本年制发件数}}件。";
        assertThat(officer.post(ONE, ONE, Map.of("text", text)).body()).contains("已保存。");
        assertThat(report().lines(1)).extracting("text").containsExactly("2025年新收0件，其中商业企业0件。规范性文件【行政规范性文件.本年制发件数】件。");
        file();
        assertThat(report().lines(1)).extracting("text").containsExactly("2025年新收1件，其中商业企业1件。规范性文件【行政规范性文件.本年制发件数】件。");
        assertThat(officer.get("/desk/reports/2025?part=1").body())
                .contains("<a class=\"gk-live\" href=\"/desk/reports/2025/requests?row=R1\">1</a>")
                .contains("<span class=\"gk-open\">【行政规范性文件.本年制发件数】</span>");
        assertThat(officer.get(ONE).body()).contains("{{申请.新收}}件", "现在读作", "<code>{{复议后起诉.总计}}</code>");
    }

    @Test
    void aChapterBeginsWithAProposalThatIsNotInTheReportUntilSaved() {
        assertThat(officer.get(ONE).body()).contains("（一）主动公开。【请写明", "（五）监督保障。", "{{申请.不予公开}}");
        assertThat(report().lines(1))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.text()).isEqualTo("2025年，本机关新收政府信息公开申请0件，上年结转0件；本年度办结0件，结转下年度继续办理0件。"));
        assertThat(report().lines(6)).isEmpty();
        assertThat(officer.get("/desk/reports/2025/chapters/6").body()).contains("未收取信息处理费");
    }

    @Test
    void aNameThatIsNoFigureIsRefused() {
        HttpResponse<String> refused = officer.post(ONE, ONE, Map.of("text", "新收{{申请.新手}}件。"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-text\"", "没有名为“申请.新手”的数字", "新收{{申请.新手}}件。");
    }

    @Test
    void aFigureIsTypedOverOnlyForAReasonThatStaysOnRecord() {
        officer.post(ONE, ONE, Map.of("text", "全年新收{{申请.新收}}件，办结{{申请.办结}}件。"));
        HttpResponse<String> refused = officer.post(ONE, ONE, Map.of("text", "全年新收12件，办结{{申请.办结}}件。"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-reason\"", "“申请.新收”原来引用台账", "id=\"f-reason\"");

        assertThat(officer.post(ONE, ONE, Map.of("text", "全年新收12件，办结{{申请.办结}}件。", "reason", "含代收的2件"))
                        .body())
                .contains("已保存。");
        assertThat(officer.get(ONE).body()).contains("直接写了“申请.新收”", "理由：含代收的2件");
        assertThat(report().lines(1)).extracting("text").containsExactly("全年新收12件，办结0件。");
    }

    @Test
    void lastYearsProblemsComeBackWithWhatBecameOfThem() {
        Problems problems = office.part(Problems.class);
        problems.enter(clerk, 2024, 0, "解读形式单一。", "增加图解");
        problems.enter(clerk, 2024, 1, "答复慢", "每周通报");
        problems.enter(clerk, 2024, 2, "误登", "误登");
        problems.strike(clerk, 2024, 3, 3);
        String five = "/desk/reports/2025/chapters/5";
        officer.post(five, five, Map.of("text", Proposals.problems()));
        assertThat(report().lines(5))
                .extracting("text")
                .containsExactly(
                        "（一）上年问题整改情况",
                        "1.解读形式单一：【请填写整改情况】。",
                        "2.答复慢：【请填写整改情况】。",
                        "（二）存在的主要问题",
                        "【请登记本年问题】",
                        "（三）改进措施",
                        "【请登记改进措施】");
        assertThat(officer.get("/desk/reports/2025/readiness").body()).contains("上年问题“答复慢”没有写整改情况", "以【】标出的内容没有写完");

        String one = PROBLEMS + "/1";
        assertThat(officer.post(one, one, Map.of("state", "RECTIFIED", "done", "图解36件。"))
                        .body())
                .contains("整改情况已保存。", "已整改");
        String two = PROBLEMS + "/2";
        HttpResponse<String> refused = officer.post(two, two, Map.of("done", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-state\"", "请选择整改情况");
        officer.post(two, two, Map.of("state", "UNDER_WAY", "done", "按时答复率升至95%"));
        officer.post(PROBLEMS, PROBLEMS, Map.of("problem", "目录更新不及时", "measure", "按季核对目录"));
        assertThat(report().lines(5))
                .extracting("text")
                .containsExactly(
                        "（一）上年问题整改情况",
                        "1.解读形式单一：已整改，图解36件。",
                        "2.答复慢：整改中，按时答复率升至95%。",
                        "（二）存在的主要问题",
                        "1.目录更新不及时。",
                        "（三）改进措施",
                        "1.按季核对目录。");
    }

    @Test
    void aProblemIsBoundedAndDoesNotRefer() {
        HttpResponse<String> empty = officer.post(PROBLEMS, PROBLEMS, Map.of("problem", ""));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("请填写问题", "请填写改进措施");
        assertThat(officer.post(PROBLEMS, PROBLEMS, Map.of("problem", "字".repeat(501), "measure", "{{申请.新收}}"))
                        .body())
                .contains("最多500个字", "不能引用数字");
        assertThat(officer.get(PROBLEMS + "/7").statusCode()).isEqualTo(404);
        assertThat(officer.get("/desk/reports/2018/problems").statusCode()).isEqualTo(404);
        Visitor reviewer = Visitor.signedIn(office, organ, Role.REVIEWER);
        assertThat(reviewer.get(PROBLEMS).body()).contains("问题和整改").doesNotContain("<textarea");
    }
}
