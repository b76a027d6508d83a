package org.gongkai.app.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongkai.app.access.People;
import org.gongkai.app.annualreport.Saved;
import org.gongkai.app.portfolio.Calls;
import org.gongkai.app.portfolio.Dues;
import org.gongkai.app.portfolio.HandIn;
import org.gongkai.app.portfolio.HandIns;
import org.gongkai.app.portfolio.Publishing;
import org.gongkai.app.portfolio.ReportingUnit;
import org.gongkai.app.portfolio.Submission;
import org.gongkai.app.portfolio.Submissions;
import org.gongkai.app.portfolio.UnitForm;
import org.gongkai.app.portfolio.UnitKind;
import org.gongkai.app.portfolio.Units;
import org.gongkai.app.record.Acting;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.write.ReportDocx;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office collects last year's reports: the three organs and six units without accounts, each as far as it has come. */
@Component
class Collecting {
    private static final String HEALTH = "示范区卫生健康委员会";
    private static final String STREET = "示范区城南街道办事处";
    private static final String TOWN = "示范区河西镇人民政府";
    private static final String ZONE = "示范区经济开发区管理委员会";
    private static final String CIVIL = "示范区民政局";
    private static final String FOREST = "示范区林业局";

    private final Units units;
    private final Calls calls;
    private final HandIns handIns;
    private final Submissions submissions;
    private final Publishing publishing;
    private final People people;

    Collecting(
            Units units, Calls calls, HandIns handIns, Submissions submissions, Publishing publishing, People people) {
        this.units = units;
        this.calls = calls;
        this.handIns = handIns;
        this.submissions = submissions;
        this.publishing = publishing;
        this.people = people;
    }

    /** From the call in January to the reports that are still missing. */
    Stream<Step> plan(List<Staff> staff, LocalDate today) {
        Staff office = staff.getFirst();
        int year = today.getYear() - 1;
        List<Step> steps = new ArrayList<>();
        steps.add(step(today, 1, 8, day -> register(staff, year)));
        steps.add(step(today, 1, 9, day -> call(office, year)));
        steps.add(step(today, 1, 14, day -> online(office, staff.get(0), year)));
        steps.add(step(today, 1, 16, day -> online(office, staff.get(1), year)));
        steps.add(step(today, 1, 13, day -> file(office, HEALTH, year, 9, 2)));
        steps.add(step(today, 1, 14, day -> giveBack(office, HEALTH, year)));
        steps.add(step(today, 1, 16, day -> file(office, HEALTH, year, 9, 0)));
        steps.add(step(today, 1, 19, day -> file(office, STREET, year, 3, 0)));
        steps.add(step(today, 1, 20, day -> approve(office, office.organ().name(), year)));
        steps.add(step(today, 1, 20, day -> approve(office, staff.get(1).organ().name(), year)));
        steps.add(step(today, 1, 20, day -> approve(office, HEALTH, year)));
        steps.add(step(today, 1, 21, day -> approve(office, STREET, year)));
        steps.add(step(today, 1, 23, day -> sign(office, HEALTH, year)));
        steps.add(step(today, 1, 23, day -> sign(office, STREET, year)));
        steps.add(step(today, 1, 26, day -> publish(office, HEALTH, year)));
        steps.add(step(today, 1, 27, day -> file(office, ZONE, year, 12, 7)));
        steps.add(step(today, 1, 28, day -> giveBack(office, ZONE, year)));
        steps.add(step(today, 1, 30, day -> online(office, staff.get(2), year)));
        steps.add(step(today, 2, 3, day -> file(office, TOWN, year, 1, 0)));
        steps.add(step(today, 2, 4, day -> remind(office, year)));
        return steps.stream();
    }

    private static Step step(LocalDate today, int month, int day, java.util.function.Consumer<LocalDate> deed) {
        return new Step(LocalDate.of(today.getYear(), month, day), deed);
    }

    private void register(List<Staff> staff, int year) {
        for (Staff of : staff) {
            UnitKind kind = of.equals(staff.getFirst()) ? UnitKind.OWN : UnitKind.DEPARTMENT;
            enter(
                    staff.getFirst(),
                    of.organ().name(),
                    kind,
                    of.organ().id(),
                    of.organ().contact(),
                    year);
        }
        enter(staff.getFirst(), HEALTH, UnitKind.DEPARTMENT, null, "办公室，000-0000 0011", year);
        enter(staff.getFirst(), CIVIL, UnitKind.DEPARTMENT, null, "办公室，000-0000 0012", year);
        enter(staff.getFirst(), FOREST, UnitKind.DEPARTMENT, null, "办公室，000-0000 0013", year);
        enter(staff.getFirst(), STREET, UnitKind.TOWNSHIP, null, "党政办，000-0000 0021", year);
        enter(staff.getFirst(), TOWN, UnitKind.TOWNSHIP, null, "党政办，000-0000 0022", year);
        enter(staff.getFirst(), ZONE, UnitKind.AGENCY, null, "综合科，000-0000 0031", year);
        ReportingUnit forest = unit(staff.getFirst(), FOREST);
        must(
                FOREST,
                units.exempt(staff.getFirst().officer(), forest.id(), forest.seq(), year, year + "年12月并入自然资源局，数据由其报送"));
    }

    private void enter(Staff office, String name, UnitKind kind, @Nullable Long organ, String contact, int year) {
        must(
                name,
                units.enter(
                        office.officer(), UUID.randomUUID(), new UnitForm(name, kind, organ, contact, year, null, "")));
    }

    private void call(Staff office, int year) {
        must(
                "征集",
                calls.ask(
                        office.officer(),
                        year,
                        0,
                        new Dues(
                                LocalDate.of(year + 1, 1, 31),
                                LocalDate.of(year + 1, 1, 31),
                                LocalDate.of(year + 1, 3, 31)),
                        "示范区人民政府"));
    }

    private void remind(Staff office, int year) {
        must(
                "催报",
                calls.remind(
                        office.officer(),
                        year,
                        calls.of(office.organ().id(), year).seq(),
                        2));
    }

    private void online(Staff office, Staff of, int year) {
        ReportingUnit unit = unit(office, of.organ().name());
        Acting by = new Acting(office.organ().id(), of.officer().actor());
        must(unit.name(), handIns.online(by, unit, year, seen(unit, year), 0));
    }

    private void file(Staff office, String name, int year, int requests, int wrongly) {
        ReportingUnit unit = unit(office, name);
        HandIn given = new HandIn(name + year + "年年报.docx", word(name, year, requests, wrongly), false, 0, false);
        must(name, handIns.file(office.officer(), unit, year, seen(unit, year), given));
    }

    private void approve(Staff office, String name, int year) {
        ReportingUnit unit = unit(office, name);
        must(name, submissions.approve(office.reviewer(), unit, year, seen(unit, year), ""));
    }

    private void giveBack(Staff office, String name, int year) {
        ReportingUnit unit = unit(office, name);
        must(name, submissions.giveBack(office.reviewer(), unit, year, seen(unit, year), "正文写的新收件数与表三不一致，请核对台账后再报。"));
    }

    private void sign(Staff office, String name, int year) {
        ReportingUnit unit = unit(office, name);
        must(name, submissions.sign(office.leader(), unit, year, seen(unit, year), "主要负责人签发，盖章件已收"));
    }

    private void publish(Staff office, String name, int year) {
        ReportingUnit unit = unit(office, name);
        must(
                name,
                publishing.unit(
                        people.find(UUID.fromString(office.leader().actor())).orElseThrow(),
                        unit,
                        year,
                        seen(unit, year),
                        ""));
    }

    private ReportingUnit unit(Staff office, String name) {
        return units.of(office.organ().id()).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private int seen(ReportingUnit unit, int year) {
        return submissions.find(unit.id(), year).map(Submission::seq).orElse(0);
    }

    private static void must(String name, Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            throw new CourseRefused(
                    name, LocalDate.EPOCH, "年报征集", refused.faults().toString());
        }
    }

    /** @param wrongly how many requests more the text speaks of than the table has */
    private static byte[] word(String organ, int year, int requests, int wrongly) {
        Map<Table2Cell, @Nullable BigDecimal> two = new EnumMap<>(Table2Cell.class);
        Table2Cell.of(FormVersion.ofYear(year)).forEach(cell -> two.put(cell, BigDecimal.ZERO));
        ReportDraft draft = new ReportDraft(
                organ,
                year,
                two,
                (row, kind) -> kind == ApplicantKind.NATURAL_PERSON
                                && (row == ReportRow.NEW_RECEIVED || row == ReportRow.GRANTED)
                        ? requests
                        : 0,
                (block, column) -> 0,
                Map.of(
                        1,
                        List.of(year + "年，本机关新收政府信息公开申请" + (requests + wrongly) + "件，均已按期答复。"),
                        5,
                        List.of("存在的主要问题：政策解读形式单一。改进情况：增加图解和问答，发布前请群众试读。"),
                        6,
                        List.of(year + "年未收取信息处理费。")));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ReportDocx.write(draft.report(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
