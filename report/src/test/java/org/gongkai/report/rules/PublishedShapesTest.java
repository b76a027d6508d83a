package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.NarrativeFixture.aReport;

import org.gongkai.law.decision.ReportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences built as published reports build theirs, with places and figures made up. */
class PublishedShapesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收政府信息公开申请212件，结转上年度政府信息公开申请4件，本年度办结201件，剩余15件结转下年度办理。",
                "全年公开政府信息3条，其中其他文件3件，受理公民提出的政府信息公开申请212条，均按期答复。",
                "制作政府信息940条，其中主动公开信息310条，依申请公开信息210条，不予公开信息420条。",
                "制作、获取政府信息61条，通过网站和档案馆主动公开政府信息14条，依申请公开文件11条、不予公开文件36条。"
            })
    void accountsAndWaysOfKeepingDocumentsAreNoListsOfParts(String sentence) {
        assertThat(aReport()
                        .saying(sentence)
                        .received(212)
                        .with(ReportRow.CARRIED_IN, 4)
                        .with(ReportRow.GRANTED, 201)
                        .with(ReportRow.TOTAL_PROCESSED, 201)
                        .with(ReportRow.CARRIED_OUT, 15)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "共公开信息900条，包括：人事信息10条，动态信息500条，公告信息90条，解读及回应信息共计60条，其他类信息340条。,X-SUM 900/1000",
        "公布信息95条，其中包括：公告30条、预决算2条、文件33条、其他信息20条、招生信息9条、抽查信息6条；通过另一平台公布服务事项25条，公示许可信息306条。,X-SUM 95/100"
    })
    void aListGoesOnBehindAKindCalledTotalAndBehindTheRemainder(String sentence, String found) {
        assertThat(aReport().saying(sentence).errors()).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "全年公开信息共计900条次。其中网站公开200条、微信发布500条、微博发布300条。,X-SUM 900/1000",
        "全年收到信访来件20起，比2021年（30起）减少，答复20起。其中公开答复3起，转办4起，告知途径3起，不存在9起，不予受理4起。,X-SUM 20/23"
    })
    void aListInASentenceOfItsOwnBelongsToTheFigureThatIsToldTwice(String sentence, String found) {
        assertThat(aReport().saying(sentence).errors()).contains(found);
    }

    @Test
    void aTotalBehindItsPartsIsNoPart() {
        assertThat(aReport()
                        .saying("公开信息90条，其中网站40条、公众号50条，两类信息合计90条，其他单位转载12条。")
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全年新收政府信息公开申请数量1件，上年结转政府信息公开申请数量0件。,X-NEW 0/1",
        "收到政府信息公开申请2件，其中当面申请0件。,X-NEW 0/2",
        "本年度受理依申请政府信息公开事项6件，均已答复。,X-NEW 0/6",
        "我镇依申请公开请求9件，都妥善答复。,X-NEW 0/9",
        "全年收到政府信息公开申请0件，转下一年度办理答复的有2件。,X-RES 0/2"
    })
    void requestsAreReadInTheWordsOfPublishedReports(String sentence, String found) {
        assertThat(aReport().saying(sentence).errors()).contains(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全年新收政府信息公开申请数量0件，上年结转政府信息公开申请数量0件。", "收到政府信息公开申请0件，其中当面申请0件。", "我镇依申请公开文件9件。"})
    void zerosAndDocumentsAgree(String sentence) {
        assertThat(aReport().saying(sentence).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年收到申请33件，其中申请人自行撤销3件，依法答复30件。",
                "全年收到政府信息公开申请33件，申请人撤回3件，答复30件。",
                "受理政府信息公开申请30件次共33项，答复30件次共33项。"
            })
    void whatIsAnsweredBesideWhatWasWithdrawnIsNotAllThatWasFinished(String sentence) {
        assertThat(aReport().saying(sentence).received(33).errors()).isEmpty();
    }
}
