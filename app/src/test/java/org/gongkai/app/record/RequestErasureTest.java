package org.gongkai.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.Role;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.request.Answer;
import org.gongkai.app.request.Applicant;
import org.gongkai.app.request.ApplicationForm;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Filed;
import org.gongkai.app.request.Filing;
import org.gongkai.app.request.IdentityPaper;
import org.gongkai.app.request.Requests;
import org.gongkai.app.request.Upload;
import org.gongkai.app.request.Wanted;
import org.gongkai.law.clock.ReceiptWay;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.Command;
import org.junit.jupiter.api.Test;

/** A whole request, filed, handled, archived and erased: nothing personal of it is in any file, before or after. */
class RequestErasureTest {
    private static final RunningRecord RECORD = new RunningRecord();
    private static final LocalDate DAY = LocalDate.of(2025, 9, 8);
    private static final List<String> PERSONAL = List.of(
            "慕容示范者",
            "11010519491231002X",
            "13987650123",
            "shifanzhe@example.cn",
            "示范巷九十九号",
            "视力不便需要朗读",
            "关于示范者家宅的特别事项",
            "只有本人知道的线索",
            "延长的特别缘由",
            "撤回的特别声明",
            "附件的特别名称",
            "附件的特别内容");

    private final Requests requests = RECORD.part(Requests.class);
    private final Organ organ = RECORD.office.organ();

    @Test
    void nothingPersonalOfARequestIsEverInAFileAndNothingCanBeReadAfterIt() throws Exception {
        RECORD.office.clock().moveTo(DAY);
        Acting officer = RECORD.office.acting(organ, Role.OFFICER);
        Acting leader = RECORD.office.acting(organ, Role.LEADER);
        Filed.Registered filed = (Filed.Registered) requests.file(officer, filing());
        UUID id = filed.id();
        byte[] paper = PERSONAL.getLast().getBytes(StandardCharsets.UTF_8);
        assertThat(requests.attach(officer, id, new Upload("附件的特别名称.txt", new ByteArrayInputStream(paper))))
                .isEmpty();
        requests.reveal(officer, id, "视力不便需要朗读");
        handle(leader, id, new Command.Extend(10), "延长的特别缘由");
        handle(officer, id, new Command.Withdraw("撤回的特别声明"), "撤回的特别声明");
        handle(officer, id, new Command.Archive(true), "归档");
        RECORD.database.execute("checkpoint");
        assertThat(DataFolder.filesWith(RECORD.office.data(), PERSONAL)).isEmpty();
        CaseFile before = requests.open(organ.id(), id);
        assertThat(String.valueOf(before.form())).contains("慕容示范者");

        assertThat(requests.erase(leader, id, before.seq(), "保存期满")).isEmpty();
        RECORD.part(Sweep.class).run();

        CaseFile after = requests.open(organ.id(), id);
        String all = after.form() + " " + after.request() + " " + after.entries();
        assertThat(PERSONAL).noneMatch(all::contains);
        assertThat(after.request().number()).isEqualTo(filed.number());
        assertThat(after.request().phase()).isEqualTo(before.request().phase());
        assertThat(RECORD.part(Papers.class).of(id)).isEmpty();
        assertThat(RECORD.part(RecordCheck.class).run(organ.id()).intact()).isTrue();
        assertThat(DataFolder.filesWith(RECORD.office.data(), PERSONAL)).isEmpty();
    }

    private void handle(Acting by, UUID id, Command command, String reason) {
        int seen = requests.open(organ.id(), id).seq();
        assertThat(requests.handle(by, id, seen, command, DAY, reason, "")).isInstanceOf(Answer.Done.class);
    }

    private static Filing filing() {
        return new Filing(
                new ApplicationForm(
                        new Applicant(
                                PERSONAL.get(0),
                                IdentityPaper.RESIDENT_ID,
                                PERSONAL.get(1),
                                "",
                                PERSONAL.get(2),
                                PERSONAL.get(3),
                                PERSONAL.get(4),
                                PERSONAL.get(5)),
                        new Wanted(PERSONAL.get(6), PERSONAL.get(7), "", "纸质", "邮寄")),
                ApplicantKind.NATURAL_PERSON,
                ReceiptWay.IN_PERSON,
                DAY,
                true,
                UUID.randomUUID());
    }
}
