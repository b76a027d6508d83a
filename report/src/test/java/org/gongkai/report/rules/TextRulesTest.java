package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    private static final Rule BASIS = new FormatNotice();
    private static final Rule PERIOD = new StatedPeriod();
    private static final Rule ORGAN = new OrganName();
    private static final Rule COPY = new LeftoverYear();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据《有关事项的通知》（国办公开办函〔2019〕60号）编制。",
                "根据国办公开办函[2019]60号编制。",
                "根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）编制。",
                "根据国办公开办函〔2019〕 60 号编制。",
                "根据国办公开办函（2019）60号编制。",
                "根据《条例》（国务院令第492号）编制。"
            })
    void namesABasisThatIsNoLongerInForce(String words) {
        assertThat(findings(BASIS, aReport().line(0, words)))
                .extracting(Finding::kind, Finding::where)
                .containsExactly(Tuple.tuple(Kind.STALE_LEGAL_BASIS, "preamble"));
    }

    @Test
    void quotesTheNoticeAsItStandsAndNamesTheOneInForce() {
        assertThat(findings(BASIS, aReport().line(0, "根据国办公开办函〔2019〕60号编制。")))
                .extracting(Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple("国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "根据国办公开办函〔2021〕30号编制。",
                "根据国办公开办函〔2019〕60号、国办公开办函〔2021〕30号编制。",
                "根据国办公开办函〔2019〕60号和《中华人民共和国政府信息公开工作年度报告格式》的通知编制。",
                "按照国办公开办函〔2019〕61号建设专栏。",
                "新条例（国务院令第711号）施行后，对照原条例（国务院令第492号）清理制度。",
                "原国务院令第492号同时废止。"
            })
    void acceptsTheBasisInForceAndTalkOfTheOldOne(String words) {
        assertThat(findings(BASIS, aReport().line(0, words))).isEmpty();
    }

    @Test
    void acceptsTheNoticeOf2019InItsOwnYears() {
        assertThat(findings(BASIS, aReport().of(2020).line(0, "根据国办公开办函〔2019〕60号编制。")))
                .isEmpty();
        assertThat(findings(BASIS, aReport().of(2020).line(0, "根据国办公开办函〔2021〕30号编制。")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            本年报所列数据的统计期限自2022年1月1日起至2022年12月31日止。, 2022
            所列数据的统计期限为2022年1月1日至12月31日。, 2022
            统计期限自2023年1月1日起至2022年12月31日止。, 2022
            统计期限：2022.1.1—2022.12.31。, 2022
            现公布青山区人民政府办公室2022年政府信息公开工作年度报告。, 2022
            """)
    void namesAStatedYearThatIsNotTheTitles(String words, int found) {
        assertThat(findings(PERIOD, aReport().line(0, words)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.YEAR_MISMATCH, "preamble", 2023, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本年报所列数据的统计期限自2023年1月1日起至2023年12月31日止。",
                "统计期限为2023年1月1日至12月31日。",
                "2022年政府信息公开工作年度报告可在网站查阅。",
                "与2022年相比增长30%。",
                "条例自2008年5月1日起施行，2019年5月15日修订。",
                "现公布青山区人民政府办公室2023年政府信息公开工作年度报告。"
            })
    void acceptsTheTitlesYearAndOtherMentionsOfYears(String words) {
        assertThat(findings(PERIOD, aReport().line(0, words))).isEmpty();
    }

    @Test
    void looksForThePeriodInOtherChaptersOnlyWhereItIsAboutStatistics() {
        assertThat(findings(PERIOD, aReport().line(1, "本报告所列数据自2022年1月1日至2022年12月31日。")))
                .hasSize(1);
        assertThat(findings(PERIOD, aReport().line(1, "2022年1月1日至2022年12月31日开展了专项行动。")))
                .isEmpty();
    }

    @Test
    void cannotTellTheYearOfATitleWithoutOne() {
        assertThat(findings(PERIOD, aReport().titled("政府信息公开工作年度报告").line(0, "统计期限自2022年1月1日起至2022年12月31日止。")))
                .isEmpty();
    }

    @Test
    void namesAMisprintedPlace() {
        assertThat(findings(ORGAN, aReport().titled("瀋河回族区人民政府办公室2023年政府信息公开工作年度报告")))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.ORGAN_NAME, "title", "瀍河回族区", "瀋河回族区"));
        assertThat(findings(ORGAN, aReport().titled("沈河区人民政府2023年政府信息公开工作年度报告").line(1, "瀍河回族区、沭阳县。")))
                .isEmpty();
    }

    @Test
    void namesAnOpeningWhoseOrganDiffersInOneCharacter() {
        assertThat(findings(ORGAN, aReport().line(0, "本报告由青出区人民政府办公室编制。")))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.ORGAN_NAME, "preamble", "青山区人民政府办公室", "青出区人民政府办公室"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告由青山区政府办公室编制。",
                "本报告由大江市青山区人民政府办公室编制。",
                "本报告由青山县人民政府办公室编制。",
                "本报告由青山区人民政府办公厅编制。",
                "青出区人民政府办公室 青云区人民政府办公室"
            })
    void acceptsShorterLongerAndOtherNames(String words) {
        assertThat(findings(ORGAN, aReport().line(0, words))).isEmpty();
    }

    @Test
    void namesAChapterThatSpeaksOnlyOfTheYearBefore() {
        assertThat(findings(COPY, aReport().line(1, "2022年，我办认真落实各项要求。").line(1, "公开信息20条。")))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.COPY_PASTE, "section1", 2023, 2022));
        assertThat(findings(COPY, aReport().line(6, "2022年，本机关未收取信息处理费。"))).hasSize(1);
    }

    @Test
    void acceptsTheYearBeforeBesideTheReportYear() {
        assertThat(findings(COPY, aReport().line(1, "2022年，我办有三项不足。").line(1, "2023年全部整改。")))
                .isEmpty();
        assertThat(findings(COPY, aReport().line(1, "我办2022年公开信息20条。"))).isEmpty();
        assertThat(findings(COPY, aReport().line(6, "2022年、2023年均未收取信息处理费。"))).isEmpty();
        assertThat(findings(
                        COPY, aReport().line(0, "统计期限自2022年1月1日起至2022年12月31日止。").line(1, "2022年，我办认真落实。")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022年，清溪县教育局认真贯彻落实《条例》，不断提升公开水平。|2023年，我局收到申请3件。, section1
            2022年我局在县政府领导下扎实推进公开工作。|2023年公开信息30条。, section1
            2023年，我局认真贯彻《条例》。|（二）依申请公开。2022年，我局未收到政府信息公开申请。, section1.(一)
            """)
    void namesAYearThatWasLeftInChapterOne(String paragraphs, String where) {
        String[] lines = paragraphs.split("[|]");
        assertThat(findings(COPY, aReport().line(1, "section1", lines[0]).line(1, "section1.(一)", lines[1])))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.COPY_PASTE, where, 2023, 2022));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年，我局认真贯彻《条例》，获评先进单位。|2023年，我局收到申请3件。",
                "2022年至2023年，我局认真贯彻《条例》。|2023年，我局收到申请3件。",
                "2022年，我局受理申请5件，2023年受理申请3件。|2023年公开信息30条。",
                "2023年，我局认真贯彻《条例》。|2022年，我局收到申请5件。2023年收到申请3件。",
                "2023年，我局认真贯彻《条例》。|全年收到申请3件，上年结转1件。",
                "2023年，我局收到政府信息公开申请3件。|2022年，我局收到政府信息公开申请5件，减少2件。"
            })
    void acceptsAYearThatIsLookedBackTo(String paragraphs) {
        String[] lines = paragraphs.split("[|]");
        assertThat(findings(COPY, aReport().line(1, "section1", lines[0]).line(1, "section1.(一)", lines[1])))
                .isEmpty();
    }
}
