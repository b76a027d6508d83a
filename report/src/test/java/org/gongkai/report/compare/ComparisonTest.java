package org.gongkai.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.compare.SentenceChange.Kind;
import org.gongkai.report.compare.SentenceChange.Passage;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.rules.ReportFixture;
import org.gongkai.report.write.CompareHtml;
import org.gongkai.report.write.CompareJson;
import org.gongkai.report.write.CompareText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ComparisonTest {

    private final AnnualReport earlier = aReport()
            .of(2022)
            .line(1, "全年收到申请51件，均按时答复。始终坚持以公开为常态、不公开为例外的原则。举办培训1次。")
            .with(Table2Cell.NORMATIVE_ISSUED, 4)
            .with(ReportRow.NEW_RECEIVED, 51, 0, 0, 0, 0, 0, 51)
            .with(ReportRow.GRANTED, 0, 0, 0, 0, 0, 0, 0)
            .build();

    private final AnnualReport later = aReport()
            .of(2023)
            .line(1, "全年收到申请71件，均按时答复。始终坚持以公开为常态、不公开为例外的原则。新建<专区>15个。")
            .with(Table2Cell.NORMATIVE_ISSUED, ReportFixture.uncertain(1, 11))
            .with(ReportRow.NEW_RECEIVED, 71, 0, 0, 0, 0, 0, 71)
            .with(ReportRow.GRANTED, 3, 0, 0, 0, 0, 0, 3)
            .build();

    private final Comparison comparison = Comparison.of(earlier, later);

    @Test
    void aFigureHasItsDifferenceAndShare() {
        FigureChange received = figure("table3.new_received.total");
        assertThat(received.label()).isEqualTo("一、本年新收政府信息公开申请数量，总计");
        assertThat(received.difference()).isEqualByComparingTo("20");
        assertThat(received.percent()).isEqualByComparingTo("39.2");
        assertThat(received.isChanged()).isTrue();
        assertThat(figure("table3.new_received.business").isChanged()).isFalse();
    }

    @Test
    void fromZeroThereIsNoShareAndOfWhatIsUncertainNoDifference() {
        assertThat(figure("table3.granted.total").difference()).isEqualByComparingTo("3");
        assertThat(figure("table3.granted.total").percent()).isNull();
        assertThat(figure("table2.normative_documents.issued").difference()).isNull();
        assertThat(figure("table2.normative_documents.issued").isChanged()).isTrue();
    }

    @Test
    void aCellThatOnlyOneFormHasStandsInTheList() {
        AnnualReport old = aReport()
                .of(2020)
                .with(Table2Cell.PROCUREMENT_PROJECTS, 22)
                .with(Table2Cell.OLD_LICENSING_DECISIONS, 5)
                .build();
        AnnualReport young =
                aReport().of(2021).with(Table2Cell.LICENSING_DECISIONS, 8).build();
        List<FigureChange> figures = Comparison.of(old, young).figures();
        assertThat(figures)
                .filteredOn(figure -> figure.path().equals("table2.procurement.projects"))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.isChanged()).isTrue();
                    assertThat(figure.difference()).isNull();
                });
        assertThat(figures)
                .filteredOn(figure -> figure.path().equals("table2.licensing.decisions"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.difference()).isEqualByComparingTo("3"));
    }

    @Test
    void sentencesAreKeptChangedAddedOrGone() {
        assertThat(comparison.sentences())
                .extracting(SentenceChange::kind)
                .containsExactly(Kind.CHANGED, Kind.KEPT, Kind.REMOVED, Kind.ADDED);
        assertThat(comparison.sentences().getFirst().passages())
                .containsExactly(
                        new Passage(Kind.KEPT, "全年收到申请"),
                        new Passage(Kind.REMOVED, "51"),
                        new Passage(Kind.ADDED, "71"),
                        new Passage(Kind.KEPT, "件，均按时答复。"));
    }

    @Test
    void repetitionIsCountedWordForWordAndApartFromFigures() {
        RepeatedShare share = comparison.repeated();
        int first = "全年收到申请71件，均按时答复。".length();
        int second = "始终坚持以公开为常态、不公开为例外的原则。".length();
        int third = "新建<专区>15个。".length();
        assertThat(share).isEqualTo(new RepeatedShare(first + second + third, second, first + second));
        assertThat(share.wordPercent())
                .isEqualByComparingTo(new BigDecimal(100 * second)
                        .divide(new BigDecimal(first + second + third), 1, RoundingMode.HALF_UP));
        AnnualReport silent = aReport().build();
        assertThat(Comparison.of(silent, silent).repeated().wordPercent()).isNull();
    }

    @Test
    void aReportEqualsItself() {
        Comparison same = Comparison.of(later, later);
        assertThat(same.figures()).filteredOn(figure -> figure.left().isKnown()).noneMatch(FigureChange::isChanged);
        assertThat(same.sentences()).allMatch(change -> change.kind() == Kind.KEPT);
        assertThat(same.repeated().wordPercent()).isEqualByComparingTo("100");
        assertThat(CompareText.of(same)).contains("保留 3 句，改动 0 句，新增 0 句，删去 0 句");
    }

    @Test
    void theTextMarksWhatChanged() {
        assertThat(CompareText.of(comparison))
                .contains("青山区人民政府办公室 2022年 → 青山区人民政府办公室 2023年")
                .contains("一、本年新收政府信息公开申请数量，总计：51 → 71（+20，+39.2%）")
                .contains("行政规范性文件，本年制发件数：4 → ?\n")
                .contains("  ~ 全年收到申请[-51-]{+71+}件，均按时答复。\n")
                .contains("  - 举办培训1次。\n")
                .contains("  + 新建<专区>15个。\n");
    }

    @Test
    void thePageMarksWhatChangedAndEscapesTheWords() {
        assertThat(CompareHtml.page(comparison))
                .contains("<li>全年收到申请<del>51</del><ins>71</ins>件，均按时答复。</li>")
                .contains("<ins>新建&lt;专区&gt;15个。</ins>")
                .contains("<caption>不同的数字</caption>")
                .doesNotContain("<专区>");
    }

    @Test
    void theJsonIsOneLineOfTheSchema() {
        String line = CompareJson.line(comparison);
        assertThat(line).doesNotContain("\n");
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.get("schema").asString()).isEqualTo("gongkai-compare/1");
        assertThat(json.get("left").get("year").asInt()).isEqualTo(2022);
        assertThat(json.get("sentences").get(0).get("kind").asString()).isEqualTo("changed");
        assertThat(json.get("repeated").get("characters").asInt())
                .isEqualTo(comparison.repeated().characters());
    }

    private FigureChange figure(String path) {
        return Objects.requireNonNull(comparison.figures().stream()
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .orElse(null));
    }
}
