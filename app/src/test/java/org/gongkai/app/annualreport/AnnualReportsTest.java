package org.gongkai.app.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.app.access.Role;
import org.gongkai.app.office.Office;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.record.Acting;
import org.gongkai.app.record.ChangedMeanwhile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.write.ReportDocx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is entered for a report, and the report compiled of it, on a running application. */
class AnnualReportsTest {
    private final Office office = Office.open();
    private final AnnualReports reports = office.part(AnnualReports.class);
    private final Sheets sheets = office.part(Sheets.class);
    private final Organ organ = office.organ();
    private final Acting officer = office.acting(organ, Role.OFFICER);

    @BeforeEach
    void today() {
        office.clock().moveTo(LocalDate.of(2026, 1, 20));
    }

    @Test
    void theFormFollowsFromTheYear() {
        assertThat(reports.report(organ.id(), 2020).form()).isEqualTo(FormVersion.F2019);
        assertThat(reports.report(organ.id(), 2021).form()).isEqualTo(FormVersion.F2021);
        assertThat(reports.years()).startsWith(2026).endsWith(2019);
        assertThatThrownBy(() -> reports.report(organ.id(), 2018)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> reports.report(organ.id(), 2027)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws IOException {
        enter(2025, 0, Map.of(Table2Cell.NORMATIVE_ISSUED, "3"));
        assertThat(docx(2025)).isEqualTo(docx(2025));
    }

    @Test
    void figuresAreEnteredWithTheirSourceAndOnlyChangesAreOnRecord() {
        Map<Table2Cell, String> typed = new LinkedHashMap<>();
        typed.put(Table2Cell.NORMATIVE_ISSUED, "1,003");
        typed.put(Table2Cell.FEES_AMOUNT, "12.50");
        typed.put(Table2Cell.NORMATIVE_ABOLISHED, "");
        assertThat(sheets.enter(officer, 2025, 0, typed, "法制科统计表")).isEqualTo(new Saved.Done(1));
        assertThat(sheets.enter(officer, 2025, 1, typed, "")).isEqualTo(new Saved.Done(1));

        AnnualReport report = reports.report(organ.id(), 2025);
        assertThat(Objects.requireNonNull(report.table2())
                        .get(Table2Cell.NORMATIVE_ISSUED)
                        .value())
                .isEqualByComparingTo("1003");
        assertThat(Objects.requireNonNull(report.table2())
                        .get(Table2Cell.FEES_AMOUNT)
                        .raw())
                .isEqualTo("12.50");
        assertThat(Objects.requireNonNull(report.table2())
                        .get(Table2Cell.NORMATIVE_ABOLISHED)
                        .value())
                .isNull();

        enter(2025, 1, Map.of(Table2Cell.NORMATIVE_ISSUED, ""));
        assertThat(Objects.requireNonNull(reports.report(organ.id(), 2025).table2())
                        .get(Table2Cell.NORMATIVE_ISSUED)
                        .value())
                .isNull();
        assertThat(sheets.history(organ.id(), 2025, Table2Cell.NORMATIVE_ISSUED))
                .hasSize(2)
                .first()
                .satisfies(
                        entry -> assertThat(SheetEntry.secret(entry, "source")).isEqualTo("法制科统计表"));
    }

    @Test
    void figuresThatCannotBeAreRefusedAtTheirCells() {
        Map<Table2Cell, String> typed = Map.of(
                Table2Cell.NORMATIVE_ISSUED, "-1",
                Table2Cell.NORMATIVE_ABOLISHED, "3件",
                Table2Cell.LICENSING_DECISIONS, "1.5",
                Table2Cell.FEES_AMOUNT, "1e9");
        Saved saved = sheets.enter(officer, 2025, 0, typed, "统计表");
        assertThat(saved)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.faults())
                                .containsOnlyKeys(
                                        "table2.normative_documents.issued",
                                        "table2.normative_documents.abolished",
                                        "table2.licensing.decisions",
                                        "table2.fees.amount_wan"));
        assertThat(sheets.of(organ.id(), 2025)).isEqualTo(Sheet.BLANK);
    }

    @Test
    void aFigureWithoutSourceIsRefused() {
        assertThat(sheets.enter(officer, 2025, 0, Map.of(Table2Cell.NORMATIVE_ISSUED, "3"), " "))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.faults()).containsOnlyKeys("source"));
    }

    @Test
    void theFormOf2019TakesNegativeChangesAndAmounts() {
        enter(2020, 0, Map.of(Table2Cell.OLD_LICENSING_CHANGE, "-2", Table2Cell.PROCUREMENT_AMOUNT, "113"));
        AnnualReport report = reports.report(organ.id(), 2020);
        assertThat(Objects.requireNonNull(report.table2())
                        .get(Table2Cell.OLD_LICENSING_CHANGE)
                        .raw())
                .isEqualTo("-2");
        assertThat(Objects.requireNonNull(report.table2())
                        .get(Table2Cell.PROCUREMENT_AMOUNT)
                        .raw())
                .isEqualTo("113");
    }

    @Test
    void theLaterOfTwoIsTold() {
        enter(2025, 0, Map.of(Table2Cell.NORMATIVE_ISSUED, "3"));
        assertThatThrownBy(() -> sheets.write(officer, 2025, 0, 1, "一年来")).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void chaptersAreWrittenAndUntilThenSayOnlyWhatIsCertain() {
        AnnualReport fresh = reports.report(organ.id(), 2025);
        assertThat(fresh.lines(0))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("2025年1月1日", organ.name(), "〔2021〕30号"));
        assertThat(fresh.lines(1))
                .singleElement()
                .satisfies(line -> assertThat(line.text()).contains("新收政府信息公开申请0件"));
        assertThat(fresh.lines(5)).isEmpty();
        assertThat(fresh.headings()).hasSize(6);

        assertThat(sheets.write(officer, 2025, 0, 5, "（一）存在的问题\r\n解读形式单一。")).isEqualTo(new Saved.Done(1));
        assertThat(sheets.write(officer, 2025, 1, 1, "")).isEqualTo(new Saved.Done(2));
        AnnualReport written = reports.report(organ.id(), 2025);
        assertThat(written.lines(5)).extracting("text").containsExactly("（一）存在的问题", "解读形式单一。");
        assertThat(written.lines(1)).isEmpty();
        assertThat(sheets.write(officer, 2025, 2, 5, "字".repeat(25_001))).isInstanceOf(Saved.Refused.class);
    }

    @Test
    void whatIsWrittenForOneOrganOrYearIsNotInAnother() {
        enter(2025, 0, Map.of(Table2Cell.NORMATIVE_ISSUED, "3"));
        assertThat(sheets.of(organ.id(), 2024)).isEqualTo(Sheet.BLANK);
        assertThat(sheets.of(office.organ().id(), 2025)).isEqualTo(Sheet.BLANK);
    }

    @Test
    void theStockIsHeldAgainstTheYearBefore() {
        enter(2024, 0, Map.of(Table2Cell.NORMATIVE_IN_FORCE, "10"));
        enter(
                2025,
                0,
                Map.of(
                        Table2Cell.NORMATIVE_ISSUED, "1",
                        Table2Cell.NORMATIVE_ABOLISHED, "6",
                        Table2Cell.NORMATIVE_IN_FORCE, "6"));
        assertThat(reports.compile(organ.id(), 2025).findings())
                .extracting("rule")
                .contains("T2-CHAIN");
    }

    private void enter(int year, int seen, Map<Table2Cell, String> typed) {
        assertThat(sheets.enter(officer, year, seen, typed, "统计表")).isEqualTo(new Saved.Done(seen + 1));
    }

    private byte[] docx(int year) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportDocx.write(reports.compile(organ.id(), year).report(), out);
        return out.toByteArray();
    }
}
