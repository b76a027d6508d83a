package org.gongkai.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Anchors;
import org.gongkai.app.record.RunningRecord;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.verify.ChainReport;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Verifier;
import org.gongkai.ledger.verify.Violation;
import org.junit.jupiter.api.Test;

class RecordControllerTest {
    private static final RunningRecord RECORD = new RunningRecord();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Organ organ = RECORD.office.organ();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void showsEntriesHeadsAndTheLastAnchor() throws Exception {
        signIn(Role.LEADER);
        RECORD.subject(organ.id(), 3, "秘密姓名");
        RECORD.export();
        Anchor anchor = RECORD.part(Anchors.class).last().orElseThrow();

        String page = get("/desk/record").body();

        assertThat(page)
                .contains(anchor.hash().toString())
                .contains("organ-" + organ.id())
                .contains("第4条", "第1条", "2026年3月2日", "登录", "负责人甲")
                .doesNotContain("秘密姓名");
    }

    @Test
    void pagesBackwards() throws Exception {
        signIn(Role.INSPECTOR);
        RECORD.subject(organ.id(), RecordController.LINES + 5, "");
        RECORD.sealing.sealNow();

        String newest = get("/desk/record").body();
        String older = get("/desk/record?before=7").body();

        assertThat(newest).contains("第56条", "第7条", "before=7").doesNotContain("第6条");
        assertThat(older).contains("第6条", "第1条").doesNotContain("第7条", "更早的记录");
    }

    @Test
    void tellsTheResultOfACheck() throws Exception {
        signIn(Role.LEADER);
        RECORD.subject(organ.id(), 2, "秘密");
        RECORD.sealing.sealNow();

        HttpResponse<String> result = post("/desk/record/check", "/desk/record", "");

        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.body()).contains("没有发现改动、缺失、插入或者换位。", "organ-" + organ.id());
    }

    @Test
    void givesALeaderTheChainOfHisOrgan() throws Exception {
        signIn(Role.LEADER);
        RECORD.subject(organ.id(), 2, "秘密");
        RECORD.subject(RunningRecord.newChain(), 2, "别的机关");

        HttpResponse<String> file = get("/desk/record/export");

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"gongkai-ledger-\\d{4}-\\d\\d-\\d\\d\\.ndjson\"");
        assertThat(proven(file).chains()).extracting(ChainReport::chain).containsExactly("organ-" + organ.id());
    }

    @Test
    void givesAnAdministratorAllChainsWithTheirAnchors() throws Exception {
        signIn(Role.ADMINISTRATOR);
        long other = RunningRecord.newChain();
        RECORD.subject(organ.id(), 2, "秘密");
        RECORD.subject(other, 2, "别的机关");

        Verification.Read read = proven(get("/desk/record/export"));

        assertThat(read.chains()).extracting(ChainReport::chain).contains("organ-" + organ.id(), "organ-" + other);
        assertThat(read.anchors()).isPositive();
    }

    @Test
    void isClosedToAnOfficer() throws Exception {
        signIn(Role.OFFICER);

        assertThat(get("/desk/record").statusCode()).isEqualTo(403);
        assertThat(get("/desk/record/export").statusCode()).isEqualTo(403);
    }

    private static Verification.Read proven(HttpResponse<String> file) throws IOException {
        List<Violation> found = new ArrayList<>();
        Verification.Read read = (Verification.Read) new Verifier(Set.of())
                .verify(new ByteArrayInputStream(file.body().getBytes(StandardCharsets.UTF_8)), found::add);
        assertThat(found).isEmpty();
        return read;
    }

    private void signIn(Role role) throws Exception {
        RECORD.office.person(organ, role);
        HttpResponse<String> answer = post(
                "/desk/sign-in",
                "/desk/sign-in",
                "name=" + Office.signIn(organ, role) + "&password=" + Office.PASSWORD + "&next=/desk/record");
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String formPage, String fields) throws Exception {
        Matcher token = TOKEN.matcher(get(formPage).body());
        assertThat(token.find()).isTrue();
        String body = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&" + fields;
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(RECORD.office.address() + path));
    }
}
