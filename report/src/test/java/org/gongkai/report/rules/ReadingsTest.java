package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form has 本年新收 and 上年结转 as rows of their own and does not say what 收到 counts (国办公开办函〔2021〕30号). */
class ReadingsTest {

    private static AnnualReport saying(String sentence) {
        return NarrativeFixture.aReport()
                .received(5)
                .with(ReportRow.CARRIED_IN, 2)
                .saying(sentence)
                .build();
    }

    private static List<String> found(String sentence, String... settings) {
        Readings readings = Readings.USUAL;
        for (String setting : settings) {
            readings = readings.with(setting).orElseThrow();
        }
        return ReportCheck.check(saying(sentence), readings).stream()
                .filter(finding ->
                        finding.rule().equals("X-NEW") || finding.rule().equals("X-CHAN"))
                .map(finding -> finding.message() + " " + finding.expected() + "/" + finding.found())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # the sentence, the setting, the finding
            收到政府信息公开申请5件。, -, -
            收到政府信息公开申请7件。, -, -
            收到政府信息公开申请6件。, -, X-NEW 5/6
            收到政府信息公开申请5件。, received=new, -
            收到政府信息公开申请7件。, received=new, X-NEW.new 5/7
            收到政府信息公开申请5件。, received=all, X-NEW.all 7/5
            收到政府信息公开申请7件。, received=all, -
            新收政府信息公开申请5件。, received=all, -
            收到和办理政府信息公开申请7件（含上年结转2件）。, received=new, -
            收到政府信息公开申请7件。, received=new@2024-01-01, -
            收到政府信息公开申请7件。, received=new@2023-12-31, X-NEW.new 5/7
            """)
    void receivedMayCountNewRequestsOnlyOrThoseCarriedInToo(String sentence, String setting, String finding) {
        List<String> found = setting == null ? found(sentence) : found(sentence, setting);
        assertThat(found).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void channelsMayCountNewRequestsOnlyOrThoseCarriedInToo() {
        String sentence = "收到和办理政府信息公开申请7件，其中网络申请3件、信函申请2件。";
        assertThat(found(sentence)).isEmpty();
        assertThat(found(sentence, "channels=new")).isEmpty();
        assertThat(found(sentence, "channels=all")).containsExactly("X-CHAN.all 7/5");
    }

    @Test
    void theFindingNamesTheReadingItRestsOn() {
        Readings strict = Readings.USUAL.with("received=new").orElseThrow();
        assertThat(ReportCheck.check(saying("收到政府信息公开申请7件。"), strict).stream()
                        .filter(finding -> finding.rule().equals("X-NEW"))
                        .map(Messages.of(Locale.CHINESE)::statement))
                .containsExactly("正文写收到申请7件，表三“本年新收”总计是5件（设定：“收到”只计本年新收）。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "received",
                "received=",
                "received=some",
                "other=new",
                "received=new@soon",
                "received@2024-01-01"
            })
    void whatIsNoSettingChangesNothing(String line) {
        assertThat(Readings.USUAL.with(line)).isEmpty();
    }
}
