package org.gongkai.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.app.access.Role;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.request.Answer;
import org.gongkai.app.request.Overnight;
import org.gongkai.app.request.Requests;
import org.gongkai.law.request.Command;
import org.gongkai.law.request.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people get wrong, and what machines do to them: nothing half is left, and each refusal says what to do. */
class BadInputTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 8);

    private final Office office = Office.open();
    private final Organ organ = office.organ();
    private final JdbcClient database = office.part(JdbcClient.class);

    @BeforeEach
    void onADay() {
        office.clock().moveTo(TODAY);
    }

    private static Map<String, String> form(String token) {
        Map<String, String> form = new HashMap<>();
        form.put("token", token);
        form.put("way", "IN_PERSON");
        form.put("on", TODAY.toString());
        form.put("identitySeen", "on");
        form.put("kind", "NATURAL_PERSON");
        form.put("name", "赵六");
        form.put("paper", "OTHER");
        form.put("number", "测试0001");
        form.put("phone", "000-00000000");
        form.put("title", "北岸片区公租房分配方案");
        form.put("description", "2024年北岸片区公租房分配方案和名单");
        form.put("form", "纸质");
        form.put("delivery", "当面领取");
        return form;
    }

    @Test
    void aFormSentTwiceIsOneRequest() {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        Map<String, String> form = form(UUID.randomUUID().toString());
        officer.post("/desk/requests/new", "/desk/requests/new", form);
        HttpResponse<String> second = officer.post("/desk/requests/new", "/desk/requests/new", form);
        assertThat(second.body()).contains("已经提交过");
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void eachFaultStandsAtItsField() {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        Map<String, String> form = form(UUID.randomUUID().toString());
        form.put("name", "甲".repeat(101));
        form.put("on", "2025年9月8日");
        form.put("description", "拆迁");
        form.put("phone", "打我电话");
        HttpResponse<String> answer = officer.post("/desk/requests/new", "/desk/requests/new", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#f-name\"", "href=\"#f-on\"", "href=\"#f-description\"", "href=\"#f-phone\"")
                .contains("最多100个字", "年-月-日", "至少10个字");
        assertThat(requests()).isZero();
    }

    @Test
    void aDayInTheFutureIsRefusedWithItsArticle() {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        Map<String, String> form = form(UUID.randomUUID().toString());
        form.put("on", TODAY.plusDays(1).toString());
        HttpResponse<String> answer = officer.post("/desk/requests/new", "/desk/requests/new", form);
        assertThat(answer.body()).contains("href=\"#f-on\"", "条例第四十五条");
        assertThat(requests()).isZero();
    }

    @Test
    void whoComesSecondIsToldWhatChangedAndKeepsWhatHeWrote() {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        officer.post(
                "/desk/requests/new",
                "/desk/requests/new",
                form(UUID.randomUUID().toString()));
        UUID id = one();
        String path = "/desk/requests/" + id + "/handle/record-search";
        String page = officer.get(path).body();
        Acting colleague = office.acting(organ, Role.LEADER);
        Answer first = office.part(Requests.class).handle(colleague, id, 1, new Command.Extend(5), TODAY, "材料较多", "");
        assertThat(first).isInstanceOf(Answer.Done.class);
        HttpResponse<String> second = officer.send(
                path,
                Map.of("on", TODAY.toString(), "who", "档案室", "where", "我写的检索范围", "keywords", "分配", "reason", ""),
                page);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("刚被别人更新过", "延长答复期限5个工作日", "我写的检索范围");
    }

    @Test
    void aWrongSignInTellsNothingOfTheAccountAndLocksIt() {
        office.person(organ, Role.REVIEWER);
        String known = attempt(Office.signIn(organ, Role.REVIEWER), "wrong");
        String unknown = attempt("nobody." + organ.id(), "wrong");
        assertThat(known).contains("密码或者账号不对").isEqualTo(unknown);
        for (int i = 0; i < 4; i++) {
            attempt(Office.signIn(organ, Role.REVIEWER), "wrong");
        }
        assertThat(attempt(Office.signIn(organ, Role.REVIEWER), Office.PASSWORD))
                .isEqualTo(known);
        office.clock().moveTo(TODAY.plusDays(1));
        assertThat(attempt(Office.signIn(organ, Role.REVIEWER), Office.PASSWORD))
                .doesNotContain("密码或者账号不对");
    }

    /** What the page says, without what differs by chance or repeats the name that was typed. */
    private String attempt(String name, String password) {
        Visitor visitor = Visitor.anybody(office);
        return visitor.post(
                        "/desk/sign-in", "/desk/sign-in", Map.of("name", name, "password", password, "next", "/desk"))
                .body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replace(name, "");
    }

    @Test
    void anUploadCutOffInTheMiddleLeavesNothing() throws IOException {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        officer.post(
                "/desk/requests/new",
                "/desk/requests/new",
                form(UUID.randomUUID().toString()));
        UUID id = one();
        long files = files();
        URI address = URI.create(office.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            OutputStream out = socket.getOutputStream();
            String part = "--x\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"a.txt\"\r\n\r\n";
            out.write(
                    ("POST /desk/requests/" + id + "/papers HTTP/1.1\r\nHost: localhost\r\nCookie: " + officer.cookies()
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n"
                                    + part
                                    + "half of it")
                            .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        assertThat(database.sql("select count(*) from record_paper where subject = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(files()).isEqualTo(files);
        assertThat(office.part(Requests.class).open(organ.id(), id).seq()).isEqualTo(1);
    }

    @Test
    void whatNobodyConfirmedCountsFromTheDayItWasHandedIn() {
        Visitor officer = Visitor.signedIn(office, organ, Role.OFFICER);
        Map<String, String> form = form(UUID.randomUUID().toString());
        form.put("way", "ONLINE");
        officer.post("/desk/requests/new", "/desk/requests/new", form);
        UUID id = one();
        office.part(Overnight.class).receiveUnconfirmed();
        assertThat(phase(id)).isEqualTo(Phase.UNCONFIRMED);
        office.clock().moveTo(TODAY.plusDays(1));
        office.part(Overnight.class).receiveUnconfirmed();
        assertThat(phase(id)).isEqualTo(Phase.RECEIVED);
        assertThat(office.part(Requests.class).open(organ.id(), id).request().receivedOn())
                .contains(TODAY);
    }

    private Phase phase(UUID id) {
        return office.part(Requests.class).open(organ.id(), id).request().phase();
    }

    private int requests() {
        return database.sql("select count(*) from request where organ = :organ")
                .param("organ", organ.id())
                .query(Integer.class)
                .single();
    }

    private UUID one() {
        return database.sql("select id from request where organ = :organ")
                .param("organ", organ.id())
                .query(UUID.class)
                .single();
    }

    private long files() throws IOException {
        Path folder = office.data().resolve("files");
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
