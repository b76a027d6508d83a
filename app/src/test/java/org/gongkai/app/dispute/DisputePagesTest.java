package org.gongkai.app.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of disputes as officers see it. */
class DisputePagesTest {
    private static final Map<String, String> FILED = Map.of(
            "kind", "LITIGATION_DIRECT", "filedOn", "2025-03-03", "caseNumber", "（2025）豫0302行初12号", "remark", "对答复不服");

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private Visitor officer;

    @BeforeEach
    void signIn() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
        officer = Visitor.signedIn(office, organ, Role.OFFICER);
    }

    @Test
    void aSuitIsRegisteredEndedRepairedAndStruck() {
        assertThat(officer.get("/desk/disputes").body()).contains("还没有登记复议和诉讼");

        HttpResponse<String> registered = officer.post("/desk/disputes/new", "/desk/disputes/new", FILED);
        assertThat(registered.statusCode()).isEqualTo(200);
        assertThat(registered.body()).contains("已登记。", "（2025）豫0302行初12号", "对答复不服", "尚未审结");
        String path = registered.uri().getPath();

        String ended = officer.post(
                        path + "/end", path + "/end", Map.of("endedOn", "2025-09-01", "result", "SUIT.revoked"))
                .body();
        assertThat(ended).contains("结果已登记。", "判决撤销", "行政诉讼法第七十条");

        String repaired = officer.post(
                        path + "/repair",
                        path + "/repair",
                        Map.of(
                                "kind", "LITIGATION_DIRECT",
                                "filedOn", "2025-03-03",
                                "endedOn", "2025-09-02",
                                "result", "SUIT.withdrawn",
                                "reason", "抄错了"))
                .body();
        assertThat(repaired).contains("已更正", "撤诉", "抄错了");
        assertThat(officer.get("/desk/disputes?year=2025&kind=LITIGATION_DIRECT&open=no")
                        .body())
                .contains("撤诉", "共1件");
        assertThat(officer.get("/desk/disputes?year=2024").body()).contains("没有找到");

        assertThat(officer.post(path + "/strike", path + "/strike", Map.of("reason", "不是本机关的"))
                        .body())
                .contains("已作废");
        assertThat(officer.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongIsSaidOnTopAndAtTheField() {
        HttpResponse<String> refused = officer.post(
                "/desk/disputes/new",
                "/desk/disputes/new",
                Map.of("filedOn", "3月3日", "caseNumber", "12", "remark", "留着的话"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#f-filedOn\"", "日期的样子：2025-10-23", "留着的话");
        HttpResponse<String> again = officer.post(
                "/desk/disputes/new", "/desk/disputes/new", Map.of("filedOn", "2025-03-03", "caseNumber", "12"));
        assertThat(again.body()).contains("href=\"#f-kind\"", "href=\"#f-caseNumber\"", "案号的样子");
    }

    @Test
    void theLaterOfTwoSeesThatItChanged() {
        String path = officer.post("/desk/disputes/new", "/desk/disputes/new", FILED)
                .uri()
                .getPath();
        String opened = officer.get(path + "/end").body();
        officer.send(path + "/end", Map.of("endedOn", "2025-09-01", "result", "SUIT.revoked"), opened);
        HttpResponse<String> late =
                officer.send(path + "/end", Map.of("endedOn", "2025-09-03", "result", "SUIT.withdrawn"), opened);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("这份登记刚被别人更新过", "2025-09-03");
    }

    @Test
    void aFormSentTwiceIsOneDispute() {
        String form = officer.get("/desk/disputes/new").body();
        officer.send("/desk/disputes/new", FILED, form);
        officer.send("/desk/disputes/new", FILED, form);
        assertThat(officer.get("/desk/disputes").body()).contains("共1件");
    }

    @Test
    void aReviewerReadsAndDoesNotRegister() {
        Visitor reviewer = Visitor.signedIn(office, organ, Role.REVIEWER);
        assertThat(reviewer.get("/desk/disputes").body()).doesNotContain("/desk/disputes/new");
        assertThat(reviewer.get("/desk/disputes/new").statusCode()).isEqualTo(403);
    }
}
