package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.office.Visitor;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.formats.DocumentReader;
import org.gongkai.formats.ReadResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published reports held against each other: two side by side, and all as a table with charts. */
class ComparePagesTest {
    private static final String COMPARE = "/desk/reports/compare";
    private static final String OVERVIEW = "/desk/reports/overview";

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final Organ other = office.organ();
    private Visitor officer;

    @BeforeEach
    void published() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
        officer = Visitor.signedIn(office, organ, Role.OFFICER); // after the clock is set: a session ends after a day
        PublishedReports own = new PublishedReports(office, organ);
        own.publish(2023, 10, "公开目录更新得不够及时。");
        own.publish(2024, 20, "解读材料的形式比较单一&不易懂。");
        own.publish(2025, 15, "解读材料的形式仍比较单一&不易懂。");
        own.publish(2025, 25, "解读材料的形式仍比较单一&不易懂。");
        new PublishedReports(office, other).publish(2025, 50, "没有问题需要说明。");
    }

    private String compare(Organ left, int before, Organ right, int after) {
        return officer.get(COMPARE + "?left=" + left.id() + "-" + before + "&right=" + right.id() + "-" + after)
                .body();
    }

    @Test
    void theTwoLatestOfTheOwnOrganAreComparedAsTheyHoldToday() {
        String page = officer.get(COMPARE).body();
        assertThat(page)
                .contains("value=\"" + organ.id() + "-2024\" selected", "value=\"" + organ.id() + "-2025\" selected")
                .contains(">20</td>", ">25</td>", ">+5</td>", ">+25%</td>")
                .doesNotContain(">15</td>");
    }

    @Test
    void changedFiguresComeBeforeAllOfThem() {
        String page = compare(organ, 2024, organ, 2025);
        String changed = page.substring(page.indexOf("id=\"figures\""), page.indexOf("<details"));
        String all = page.substring(page.indexOf("<details"), page.indexOf("</details>"));
        assertThat(changed).contains("新收").doesNotContain("规范性文件");
        assertThat(all).contains("新收", "规范性文件");
    }

    @Test
    void changedPassagesAreMarkedAndNamed() {
        assertThat(compare(organ, 2024, organ, 2025))
                .contains("<h3 class=\"gk-h3\">五、存在的主要问题及改进情况</h3>", ">改动</span>")
                .contains("的形式<ins><span class=\"gk-vh\">（新增）</span>仍</ins>比较单一&amp;不易懂")
                .contains("<del><span class=\"gk-vh\">（删去）</span>20</del>")
                .contains("<ins><span class=\"gk-vh\">（新增）</span>25</ins>")
                .contains("重复率 ");
    }

    @Test
    void twoOrgansAreComparedAndOneWithItselfIsSaid() {
        assertThat(compare(other, 2025, organ, 2025)).contains(other.name() + " 2025年", ">-25</td>", ">-50%</td>");
        assertThat(compare(organ, 2025, organ, 2025)).contains("同一份报告").doesNotContain("不同的数字");
    }

    @Test
    void aDraftAndWhatWasHandedInAreComparedWithWhatIsPublished() {
        Acting writer = office.acting(organ, Role.REVIEWER);
        Sheets sheets = office.part(Sheets.class);
        sheets.write(writer, 2025, sheets.of(organ.id(), 2025).seq(), 5, "公开目录已经更新。");
        String page = officer.get(COMPARE + "?left=" + organ.id() + "-2025&right=draft-2025")
                .body();
        assertThat(page)
                .contains(organ.name() + "2025年（编制中）", "公开目录已经更新", ">25</td>", ">0</td>", ">-25</td>")
                .contains("value=\"draft-2025\" selected")
                .doesNotContain("（送审稿）", "不同的语句</h2>\n<p>2025年的正文");
        assertThat(officer.get(COMPARE + "?left=draft-2025&right=handed-2025").statusCode())
                .isEqualTo(404);
        Approvals approvals = office.part(Approvals.class);
        int seen = approvals.of(organ.id(), 2025).seq();
        Saved handed = approvals.submit(writer, 2025, seen, "再次更正", "已核对");
        assertThat(handed).isInstanceOf(Saved.Done.class);
        sheets.write(writer, 2025, sheets.of(organ.id(), 2025).seq(), 5, "公开目录尚未更新。");
        assertThat(officer.get(COMPARE + "?left=handed-2025&right=draft-2025").body())
                .contains("（送审稿）</strong>与", "<del>", "尚未");
        assertThat(Visitor.signedIn(office, other, Role.OFFICER)
                        .get(COMPARE + "?left=handed-2025&right=draft-2025")
                        .statusCode())
                .as("each organ has its own drafts")
                .isEqualTo(404);
    }

    @Test
    void anOrganWithoutReportsChoosesAndOddAddressesAreNotFound() {
        Visitor elsewhere = Visitor.signedIn(office, office.organ(), Role.OFFICER);
        assertThat(elsewhere.get(COMPARE).body()).contains("请选择").doesNotContain("不同的数字", "还没有两份");
        for (String odd :
                new String[] {"?left=x&right=" + organ.id() + "-2025", "?left=999999-2025&right=999998-2025"}) {
            assertThat(officer.get(COMPARE + odd).statusCode()).as(odd).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreReachedFromTheReportAndItsYears() {
        assertThat(officer.get("/desk/reports").body()).contains("href=\"" + COMPARE, "href=\"" + OVERVIEW);
        assertThat(officer.get("/desk/reports/2025").body())
                .contains("href=\"" + COMPARE + "?right=" + organ.id() + "-2025");
    }

    @Test
    void theTableHasEveryPublishedReportOnce() {
        String page = officer.get(OVERVIEW).body();
        String row = row(page, organ, 2025);
        assertThat(row).contains("/v/2\">", ">25</td>");
        assertThat(row(page, other, 2025)).contains(">50</td>");
        assertThat(page.split("href=\"/reports/" + organ.id() + "/2025").length - 1)
                .isEqualTo(1);
        assertThat(page).contains("离群：该项在各份报告中取中位数");
    }

    private static String row(String page, Organ organ, int year) {
        int at = page.indexOf("<a href=\"/reports/" + organ.id() + "/" + year);
        return page.substring(at, page.indexOf("</tr>", at));
    }

    @Test
    void theChartSaysTheFiguresOfTheTable() {
        String page = officer.get(OVERVIEW + "?chart=received").body();
        assertThat(page.split("<svg viewBox=\"0 0 340 164\"").length - 1).isEqualTo(1);
        assertThat(page).contains(organ.name() + "：2023年 10、2024年 20、2025年 25", "gk-chart__own", "gk-chart__other");
        Matcher own =
                Pattern.compile("gk-chart__own\"><polyline points=\"([^\"]+)\"").matcher(page);
        assertThat(own.find()).isTrue();
        assertThat(own.group(1).split(" ")).hasSize(3);
        assertThat(officer.get(OVERVIEW + "?chart=received&chart=fees").body().split("<figure").length - 1)
                .isEqualTo(2);
    }

    @Test
    void theFilesHoldTheSameFigures() {
        HttpResponse<byte[]> csv = officer.file(OVERVIEW + "/csv");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.startsWith(organ.name() + ",2025,/reports/" + organ.id() + "/2025/v/2,25,"))
                .noneMatch(line -> line.startsWith(organ.name() + ",2025,/reports/" + organ.id() + "/2025/v/1"));
        ReadResult read = new DocumentReader()
                .read("总表.xlsx", officer.file(OVERVIEW + "/xlsx").body());
        assertThat(read).isInstanceOf(ReadResult.Read.class);
        assertThat(read.toString()).contains(organ.name(), "/reports/" + other.id() + "/2025/v/1");
    }

    @Test
    void whoMayNotReadReportsSeesNeither() {
        Visitor administrator = Visitor.signedIn(office, organ, Role.ADMINISTRATOR);
        for (String path : new String[] {COMPARE, OVERVIEW, OVERVIEW + "/csv", OVERVIEW + "/xlsx"}) {
            assertThat(administrator.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }
}
