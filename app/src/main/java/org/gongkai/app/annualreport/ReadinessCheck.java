package org.gongkai.app.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.app.access.Role;
import org.gongkai.app.annualreport.ReadinessLine.Group;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.Listed;
import org.gongkai.app.request.RequestList;
import org.gongkai.app.web.Dates;
import org.gongkai.report.model.Line;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportCheck;
import org.gongkai.report.rules.Severity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a report still needs, and who must act. */
@Component
class ReadinessCheck {
    /** Requests named one by one, at most; the rest is a number. */
    private static final int NAMED = 20;

    private static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final List<Integer> MUST_SAY = List.of(1, 5, 6);

    private final AnnualReports reports;
    private final RegisterFacts registers;
    private final Approvals approvals;
    private final Editions editions;
    private final Problems problems;
    private final RequestList requests;
    private final Organs organs;
    private final Journal journal;

    ReadinessCheck(
            AnnualReports reports,
            RegisterFacts registers,
            Approvals approvals,
            Editions editions,
            Problems problems,
            RequestList requests,
            Organs organs,
            Journal journal) {
        this.reports = reports;
        this.registers = registers;
        this.approvals = approvals;
        this.editions = editions;
        this.problems = problems;
        this.requests = requests;
        this.organs = organs;
        this.journal = journal;
    }

    /** Everything that is found now. */
    @Transactional(readOnly = true)
    Readiness of(long organ, int year) {
        Found found = new Found("/desk/reports/" + year);
        Compiled compiled = reports.compile(organ, year);
        step(found, organ, year, compiled);
        missing(found, organs.get(organ), compiled);
        for (Problem problem : problems.of(organ, year - 1)) {
            if (problem.state() == Problem.State.UNTOLD) {
                found.add(
                        Group.MISSING,
                        "上年问题“" + problem.text() + "”没有写整改情况",
                        Role.OFFICER,
                        "/problems/" + problem.number());
            }
        }
        balance(found, organ, year, compiled);
        if (year == journal.today().getYear()) {
            open(found, requests.open(organ), LocalDate.of(year, 12, 31));
        }
        return new Readiness(year, journal.now(), found.lines);
    }

    private void step(Found found, long organ, int year, Compiled compiled) {
        Optional<Edition> published = editions.latest(organ, year);
        Approval approval = approvals.of(organ, year);
        switch (approval.state()) {
            case IN_REVIEW -> found.add(Group.STEP, "已送审，等待审核", Role.REVIEWER, "/review");
            case TO_SIGN -> found.add(Group.STEP, "已审核，等待签发", Role.LEADER, "/sign");
            case SIGNED -> found.add(Group.STEP, "已签发，等待发布", Role.OFFICER, "");
            case RETURNED -> found.add(Group.STEP, "送审稿已退回，请修改后重新送审", Role.OFFICER, "");
            case COMPILING -> {
                if (published.isEmpty() && journal.today().getYear() > year) {
                    found.add(Group.STEP, "年度已经结束，可以送审", Role.OFFICER, "/submit");
                }
            }
        }
        if (published.isPresent() && !approval.underWay()) {
            int changes = Differences.between(published.get().report(), compiled.report())
                    .size();
            if (changes > 0) {
                found.add(
                        Group.STEP,
                        "台账或者正文与已发布的第" + published.get().version() + "版有" + changes + "处不同，请核对；发布的有误的，发布更正",
                        Role.OFFICER,
                        "");
            }
            Edition edition = published.get();
            for (Finding finding : ReportCheck.checkAgainst(registers.of(organ, year), edition.report())) {
                found.add(
                        Group.BALANCE,
                        "已发布的第" + edition.version() + "版：" + MESSAGES.whole(finding) + "（" + finding.rule() + "）",
                        Role.OFFICER,
                        "?part=" + part(finding.where()));
            }
        }
    }

    private static void missing(Found found, Organ organ, Compiled compiled) {
        if (organ.contact().isBlank()) {
            found.at(Group.MISSING, "机关的联系方式没有填，报告的引言要用", Role.ADMINISTRATOR, "/desk/organs/" + organ.id());
        }
        List<Table2Cell> blank = Table2Cell.of(compiled.report().form()).stream()
                .filter(cell -> !compiled.sheet().figures().containsKey(cell))
                .toList();
        if (!blank.isEmpty()) {
            String first = blank.stream()
                    .limit(3)
                    .map(cell -> cell.row() + cell.column())
                    .collect(Collectors.joining("、"));
            found.add(
                    Group.MISSING,
                    "表二还有" + blank.size() + "项没有数字和来源：" + first + (blank.size() > 3 ? "等" : ""),
                    Role.OFFICER,
                    "/figures");
        }
        for (int chapter = 0; chapter <= Sheets.LAST_CHAPTER; chapter++) {
            List<Line> lines = compiled.report().lines(chapter);
            boolean written = compiled.sheet().chapters().containsKey(chapter) && !lines.isEmpty();
            if (MUST_SAY.contains(chapter) && !written) {
                found.add(
                        Group.MISSING,
                        "“" + ReportPage.heading(chapter) + "”还没有撰写",
                        Role.OFFICER,
                        "/chapters/" + chapter);
            } else if (lines.stream().anyMatch(line -> line.text().contains(HandedIn.OPEN))) {
                found.add(
                        Group.MISSING,
                        "“" + ReportPage.heading(chapter) + "”还有以【】标出的内容没有写完",
                        Role.OFFICER,
                        "/chapters/" + chapter);
            }
        }
    }

    private void balance(Found found, long organ, int year, Compiled compiled) {
        List<Finding> findings = new ArrayList<>(compiled.findings());
        findings.addAll(ReportCheck.checkAgainst(registers.of(organ, year), compiled.report()));
        for (Finding finding : ReportCheck.inOrder(findings)) {
            if (finding.severity() != Severity.INFO && !isAboutBlanks(finding)) {
                found.add(
                        Group.BALANCE,
                        MESSAGES.whole(finding) + "（" + finding.rule() + "）",
                        Role.OFFICER,
                        "?part=" + part(finding.where()));
            }
        }
    }

    /** Blank cells are told as missing, with their names. */
    private static boolean isAboutBlanks(Finding finding) {
        return finding.message().equals("F-GRID.blank");
    }

    /** The part of the report's page on which a place stands; the first for title and preamble. */
    private static int part(String where) {
        for (int part = 2; part <= Sheets.LAST_CHAPTER; part++) {
            if (where.startsWith("section" + part) || where.startsWith("table" + part)) {
                return part;
            }
        }
        return 1;
    }

    private static void open(Found found, List<Listed> open, LocalDate end) {
        Map<Boolean, List<Listed>> byDue = open.stream()
                .collect(Collectors.partitioningBy(
                        one -> one.dueOn() != null && !one.dueOn().isAfter(end)));
        List<Listed> due = byDue.getOrDefault(true, List.of());
        List<Listed> carried = byDue.getOrDefault(false, List.of());
        for (Listed one : due.stream().limit(NAMED).toList()) {
            found.at(
                    Group.DUE,
                    one.number() + "，" + Dates.plain(one.dueOn()) + "到期（" + one.limit() + "）",
                    Role.OFFICER,
                    "/desk/requests/" + one.id());
        }
        rest(found, Group.DUE, due.size());
        for (Listed one : carried.stream().limit(NAMED).toList()) {
            found.at(
                    Group.CARRIED,
                    one.number() + "，" + (one.dueOn() == null ? one.limit() : Dates.plain(one.dueOn()) + "到期"),
                    Role.OFFICER,
                    "/desk/requests/" + one.id());
        }
        rest(found, Group.CARRIED, carried.size());
    }

    private static void rest(Found found, Group group, int all) {
        if (all > NAMED) {
            found.at(group, "还有" + (all - NAMED) + "件，见在办申请", Role.OFFICER, "/desk/requests");
        }
    }

    /** What is found, in order. */
    private static final class Found {
        private final List<ReadinessLine> lines = new ArrayList<>();
        private final String report;

        Found(String report) {
            this.report = report;
        }

        /** At a place below the report's page. */
        void add(Group group, String sentence, Role who, String below) {
            at(group, sentence, who, report + below);
        }

        void at(Group group, String sentence, Role who, String path) {
            lines.add(new ReadinessLine(group, sentence, who, path));
        }
    }
}
