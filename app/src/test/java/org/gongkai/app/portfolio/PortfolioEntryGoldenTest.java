package org.gongkai.app.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.app.office.Golden;
import org.gongkai.app.record.Entry;
import org.gongkai.app.record.NewEntry;
import org.gongkai.app.record.Paper;
import org.gongkai.app.record.PaperKind;
import org.gongkai.report.compile.ReportDraft;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.portfolio.Figures;
import org.junit.jupiter.api.Test;

/** What was put on record in a version can be read for ever, and is still written the same. */
class PortfolioEntryGoldenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID UNIT = new UUID(7, 11);
    private static final String GRANTED = "table3.granted.natural_person";
    private static final SortedMap<Integer, String> EXEMPT = new TreeMap<>(Map.of(2025, "当年年底成立"));
    private static final ReportingUnit BUREAU =
            new ReportingUnit(UNIT, 1, 3, 5L, "示范区教育局", UnitKind.DEPARTMENT, "张某", 2024, null, "", new TreeMap<>());
    private static final ReportingUnit ENDED =
            new ReportingUnit(UNIT, 1, 3, null, "示范区林业局", UnitKind.AGENCY, "", 2019, 2025, "并入自然资源局", EXEMPT);
    private static final Figures FIGURES = new Figures(
            FormVersion.F2021,
            Map.of(
                    "table2.fees.amount_wan",
                    Figure.of(new BigDecimal("36.8"), "36.8"),
                    "table3.new_received.natural_person",
                    Figure.of(12),
                    GRANTED,
                    new Figure(null, "", List.of(BigDecimal.valueOf(1), BigDecimal.valueOf(15)))));
    private static final Paper PAPER =
            new Paper(new UUID(1, 2), UNIT, "年报.docx", PaperKind.READ, 4711, "ab", Instant.EPOCH);
    private static final AnnualReport REPORT =
            new ReportDraft("示范区人民政府", 2021, Map.of(), (row, kind) -> 0, (block, column) -> 0, Map.of()).report();
    private static final Correction CORRECTION =
            new Correction(1, DAY, "somebody", true, Map.of(GRANTED, BigDecimal.valueOf(-1)), "两边都计了数", "");
    private static final List<NewEntry> ENTRIES = List.of(
            UnitEntry.write(UnitEntry.ENTERED, DAY, BUREAU),
            UnitEntry.write(UnitEntry.CHANGED, DAY, ENDED),
            CallEntry.reminded(DAY, 4),
            CallEntry.adjusted(DAY, CORRECTION),
            CallEntry.struck(DAY, 1, "已补报"),
            CallEntry.written(DAY, 5, "存在的问题。"),
            CallEntry.published(DAY, "更正一处"),
            SubmissionEntry.handedIn(DAY, BUREAU, 2025, 1, PAPER, false, 2, new Counts(1, 2, 3), FIGURES),
            SubmissionEntry.confirmed(DAY, Map.of(GRANTED, BigDecimal.valueOf(15)), new Counts(0, 2, 3)),
            SubmissionEntry.moved(SubmissionEntry.RETURNED, DAY, "请核对"),
            SubmissionEntry.moved(SubmissionEntry.APPROVED, DAY, ""),
            SubmissionEntry.moved(SubmissionEntry.SIGNED, DAY, "局长签发"),
            SubmissionEntry.moved(SubmissionEntry.PUBLISHED, DAY, ""));
    private static final Dues DUES = new Dues(DAY, DAY.plusDays(1), DAY.plusMonths(1));
    private static final List<NewEntry> LATER = List.of(
            CallEntry.asked(DAY, 2025, true, DUES, "示范区人民政府"),
            CallEntry.asked(DAY, 2025, false, DUES, "示范区人民政府"),
            CallEntry.uploaded(DAY, 3, PAPER, REPORT),
            CallEntry.dropped(DAY));
    private static final List<String> VERSION_1 = Golden.lines("portfolio-1.tsv");
    private static final List<String> VERSION_2 = Golden.lines("portfolio-2.tsv");

    @Test
    void isWrittenAsEver() {
        assertThat(ENTRIES.stream().map(Golden::line))
                .containsExactlyElementsOf(VERSION_1.stream()
                        .filter(line -> !line.startsWith(CallEntry.CALLED) && !line.startsWith(CallEntry.CHANGED))
                        .toList());
        assertThat(LATER.stream().map(Golden::line)).containsExactlyElementsOf(VERSION_2);
    }

    @Test
    void aCallHasADayForEachKindOfUnitAndAnUploadedReport() {
        List<Entry> all = VERSION_2.stream().map(Golden::entry).toList();
        Call call = CallEntry.call(Call.none(3, 2025, ""), all.subList(0, 3));
        assertThat(call.dues()).isEqualTo(DUES);
        assertThat(call.government()).isEqualTo("示范区人民政府");
        Upload upload = Objects.requireNonNull(call.making().upload());
        assertThat(upload.report()).isEqualTo(REPORT);
        assertThat(upload.name()).isEqualTo("年报.docx");
        assertThat(CallEntry.call(call, all.subList(3, 4)).making().upload()).isNull();
        assertThat(CallEntry.call(call, all.subList(3, 4)).making().uploads()).isEqualTo(3);
    }

    private static List<Entry> lines(int from, int to) {
        return VERSION_1.subList(from, to).stream().map(Golden::entry).toList();
    }

    @Test
    void unitsAndCallsAreRead() {
        assertThat(lines(0, 2).stream().map(UnitEntry::unit)).containsExactly(BUREAU, ENDED);
        Call call = CallEntry.call(Call.none(3, 2025, ""), lines(2, 9));
        assertThat(call.dues()).isEqualTo(Dues.all(DAY));
        assertThat(call.government()).isEqualTo("示范区人民政府");
        assertThat(call.reminders()).isEqualTo(1);
        assertThat(call.corrections()).containsExactly(CORRECTION.strike("已补报"));
        assertThat(call.making().chapters()).isEqualTo(Map.of(5, "存在的问题。"));
        assertThat(call.making().publishedOn()).isEqualTo(DAY);
    }

    @Test
    void theCourseOfAReportIsRead() {
        Submission handedIn = Objects.requireNonNull(SubmissionEntry.submission(lines(9, 10)));
        assertThat(handedIn.figures()).isEqualTo(FIGURES);
        assertThat(handedIn.elsewhere()).isEqualTo(2);
        assertThat(handedIn.counts()).isEqualTo(new Counts(1, 2, 3));
        assertThat(SubmissionEntry.versions(lines(9, 10)).getFirst().name()).isEqualTo("年报.docx");
        Submission confirmed = Objects.requireNonNull(SubmissionEntry.submission(lines(9, 11)));
        assertThat(confirmed.figures().get(GRANTED).value()).isEqualByComparingTo("15");
        assertThat(confirmed.first()).isEqualTo(new Counts(0, 2, 3));
        assertThat(Objects.requireNonNull(SubmissionEntry.submission(lines(9, 12)))
                        .state())
                .isEqualTo(State.RETURNED);
        Submission published = Objects.requireNonNull(SubmissionEntry.submission(lines(9, 15)));
        assertThat(published.state()).isEqualTo(State.PUBLISHED);
        assertThat(published.returns()).isEqualTo(1);
        assertThat(published.approvedOn()).isEqualTo(DAY);
        assertThat(SubmissionEntry.words(lines(13, 14).getFirst())).isEqualTo("局长签发");
    }
}
