package org.gongkai.law.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.law.request.ApplicantKind.BUSINESS;
import static org.gongkai.law.request.ApplicantKind.NATURAL_PERSON;
import static org.gongkai.law.request.RequestStory.aRequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.Dated;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.ReportRow;
import org.junit.jupiter.api.Test;

class YearCountTest {

    @Test
    void aRequestStillOpenOnNewYearsEveIsCarriedOver() {
        InformationRequest request = aRequest("甲")
                .receivedOn("2023-12-04")
                .on("2024-01-02")
                .answered()
                .request();

        assertFigures(2023, List.of(request), 1, 0, 0, 1);
        assertFigures(2024, List.of(request), 0, 1, 1, 0);
        assertFigures(2025, List.of(request), 0, 0, 0, 0);
        assertThat(count(2024, request).requests(ReportRow.GRANTED, NATURAL_PERSON))
                .containsExactly("甲");
    }

    @Test
    void aRequestAnsweredOnNewYearsEveIsNotCarriedOver() {
        InformationRequest request =
                aRequest().receivedOn("2024-12-02").on("2024-12-31").answered().request();

        assertFigures(2024, List.of(request), 1, 0, 1, 0);
        assertFigures(2025, List.of(request), 0, 0, 0, 0);
    }

    @Test
    void aDecisionThatIsNotServedIsNoResult() {
        InformationRequest request = aRequest()
                .receivedOn("2024-12-02")
                .on("2024-12-30")
                .decided(Decision.DISCLOSED)
                .request();

        assertFigures(2024, List.of(request), 1, 0, 0, 1);
    }

    @Test
    void thePartsOfASplitCountAndTheWholeDoesNot() {
        RequestStory story = aRequest("整").receivedOn("2024-03-01").doing(new Command.Split(List.of("甲", "乙", "丙")));
        List<InformationRequest> register = new ArrayList<>(story.parts());
        register.add(story.request());

        assertFigures(2024, register, 3, 0, 0, 3);
        assertThat(count(2024, register).requests(ReportRow.NEW_RECEIVED, NATURAL_PERSON))
                .containsExactly("甲", "乙", "丙");
    }

    @Test
    void aVoidRequestDoesNotCountInAnyYear() {
        InformationRequest request = aRequest()
                .receivedOn("2023-12-04")
                .on("2024-01-02")
                .answered()
                .doing(new Command.VoidRequest())
                .request();

        assertFigures(2023, List.of(request), 0, 0, 0, 0);
        assertFigures(2024, List.of(request), 0, 0, 0, 0);
    }

    @Test
    void anUnconfirmedRequestDoesNotCountEvenWhenWithdrawn() {
        assertFigures(2024, List.of(aRequest().arrivedOnlineOn("2024-03-01").request()), 0, 0, 0, 0);
        assertFigures(
                2024,
                List.of(aRequest().arrivedOnlineOn("2024-03-01").withdrawn().request()),
                0,
                0,
                0,
                0);
    }

    @Test
    void aMergedRequestCountsInTheRowOfOthers() {
        InformationRequest other = aRequest("乙").receivedOn("2024-03-01").request();
        InformationRequest merged = aRequest("甲")
                .receivedOn("2024-03-01")
                .doing(new Command.Merge(other))
                .request();

        YearCount count = count(2024, List.of(other, merged));
        assertThat(count.requests(ReportRow.OTHER_ELSE, NATURAL_PERSON)).containsExactly("甲");
        assertThat(count.requests(ReportRow.CARRIED_OUT, NATURAL_PERSON)).containsExactly("乙");
    }

    @Test
    void aReopenedRequestIsNotCountedAgain() {
        RequestStory story =
                aRequest().receivedOn("2024-03-01").answered().on("2025-12-01").reopenedUntil("2026-01-30");
        assertFigures(2024, List.of(story.request()), 1, 0, 1, 0);
        assertFigures(2025, List.of(story.request()), 0, 0, 0, 0);

        story.on("2026-01-20").decided(Decision.PARTLY_DISCLOSED).served();
        assertFigures(2024, List.of(story.request()), 1, 0, 1, 0);
        assertFigures(2026, List.of(story.request()), 0, 0, 0, 0);
        assertThat(count(2024, story.request()).total(ReportRow.GRANTED))
                .as("the first answer counts")
                .isEqualTo(1);
    }

    @Test
    void aReopenedRequestCountsAgainWhereTheSettingSaysSo() {
        RequestSettings again =
                new RequestSettings(Dated.always(false), Dated.always(false).from(LocalDate.of(2025, 1, 1), true));
        RequestStory story = aRequest()
                .receivedOn("2024-03-01")
                .answered()
                .on("2025-12-01")
                .reopenedUntil("2026-01-30")
                .on("2026-01-20")
                .decided(Decision.PARTLY_DISCLOSED)
                .served();

        YearCount of2025 = YearCount.of(2025, List.of(story.request()), again);
        assertThat(of2025.total(ReportRow.NEW_RECEIVED)).isEqualTo(1);
        assertThat(of2025.total(ReportRow.CARRIED_OUT)).isEqualTo(1);
        YearCount of2026 = YearCount.of(2026, List.of(story.request()), again);
        assertThat(of2026.total(ReportRow.CARRIED_IN)).isEqualTo(1);
        assertThat(of2026.total(ReportRow.PARTIAL)).isEqualTo(1);
    }

    @Test
    void anAmendedKindMovesTheRequestToItsRightColumn() {
        InformationRequest request = aRequest()
                .receivedOn("2024-03-01")
                .doing(new Command.Amend(new Amendment.Kind(BUSINESS)))
                .request();

        assertThat(count(2024, request).count(ReportRow.NEW_RECEIVED, BUSINESS)).isEqualTo(1);
        assertThat(count(2024, request).count(ReportRow.NEW_RECEIVED, NATURAL_PERSON))
                .isZero();
    }

    @Test
    void theFormOfTheReportYearNamesTheRow() {
        InformationRequest of2020 =
                aRequest().receivedOn("2020-06-01").withdrawn().request();
        InformationRequest of2021 =
                aRequest().receivedOn("2021-06-01").withdrawn().request();

        assertThat(count(2020, of2020).total(ReportRow.OTHER_ALL)).isEqualTo(1);
        assertThat(count(2020, of2020).total(ReportRow.OTHER_ELSE)).isZero();
        assertThat(count(2021, of2021).total(ReportRow.OTHER_ALL)).isZero();
        assertThat(count(2021, of2021).total(ReportRow.OTHER_ELSE)).isEqualTo(1);
    }

    @Test
    void thereIsNoTableThreeBefore2019() {
        assertThatThrownBy(() -> count(2018, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static YearCount count(int year, InformationRequest request) {
        return count(year, List.of(request));
    }

    private static YearCount count(int year, List<InformationRequest> register) {
        return YearCount.of(year, register, RequestSettings.DEFAULTS);
    }

    private static void assertFigures(
            int year, List<InformationRequest> register, int received, int carriedIn, int processed, int carriedOut) {
        YearCount count = count(year, register);
        assertThat(List.of(
                        count.total(ReportRow.NEW_RECEIVED),
                        count.total(ReportRow.CARRIED_IN),
                        count.total(ReportRow.TOTAL_PROCESSED),
                        count.total(ReportRow.CARRIED_OUT)))
                .as("received, carried in, processed, carried out in %s", year)
                .containsExactly(received, carriedIn, processed, carriedOut);
    }
}
