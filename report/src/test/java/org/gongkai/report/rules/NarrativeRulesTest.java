package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.NarrativeFixture.aReport;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年共收到政府信息公开申请134件。全年发生政府信息公开行政复议案件10件，行政诉讼案件14件。",
                "2023年共收到政府信息公开申请11件。因政府信息公开被申请行政复议6件，被提起行政诉讼6件。",
            })
    void disputesAreNoPartsOfTheRequests(String sentence) {
        assertThat(aReport().saying(sentence).errors()).noneMatch(error -> error.startsWith("X-SUM"));
    }

    @Test
    void aTotalWithAListOfItsOwnClosesNoListBefore() {
        assertThat(aReport()
                        .saying(
                                "全年政务新媒体发布信息770条，其中微信公众号254条、微博118条、抖音398条。本年度主动公开政府信息共计702条，分别为政府采购类信息161条、通知公告信息541条。")
                        .errors())
                .isEmpty();
    }

    @Test
    void publicServicesAreNoTotal() {
        assertThat(aReport()
                        .saying(
                                "全年共发布信息619条：政府网站131条，微信公众号348条，政务公开栏140条。公开公共服务信息676条。",
                                "主要是通知公告68条，重大项目信息431条。公开公共服务信息472条。")
                        .errors())
                .isEmpty();
    }

    @Test
    void whatWasFinishedNeedNotBeAllThatWasReceived() {
        String sentence = "2024年共收到政府信息公开申请114件。办理结果为：予以公开60件，部分公开20件，不予公开30件。";
        NarrativeFixture report = aReport()
                .with(ReportRow.NEW_RECEIVED, 114)
                .with(ReportRow.GRANTED, 60)
                .with(ReportRow.PARTIAL, 20)
                .with(ReportRow.DENIED_PROCESS, 30)
                .saying(sentence);
        assertThat(report.with(ReportRow.TOTAL_PROCESSED, 110)
                        .with(ReportRow.CARRIED_OUT, 4)
                        .errors())
                .isEmpty();
        assertThat(report.with(ReportRow.TOTAL_PROCESSED, 114)
                        .with(ReportRow.CARRIED_OUT, 0)
                        .errors())
                .contains("X-SUM 114/110");
    }

    @Test
    void partsWithARemainderMustAddUp() {
        assertThat(aReport()
                        .saying("2022年主动公开各类政府信息1079条，其中规范性文件9条、解读信息27条以及其他栏目信息1042条，开设专题，发布信息61条。")
                        .errors())
                .containsExactly("X-SUM 1079/1078");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主动公开各类政府信息1078条，其中规范性文件9条、解读信息27条以及其他栏目信息1042条，开设专题，发布信息61条。",
                "主动公开政府信息2677条，其中公开指南、公开制度等制度类信息4条，计划总结类信息2条，业务类信息2671条，其中视频解读3次，图文解读32次。",
                "制发的政策文件11件（其中规范性文件0件），会议信息23条，公示公告信息178条，主动公开各类政府信息357条。",
                "共发布各类政府信息205条，通过网站主动公开130条，其中政策类文件37条，解读材料45条，财政预决算类信息5条，会议20场次，建议提案20件，采购信息3条。",
                "举办培训3次，其中线上培训1次，参训120人次。",
                "开设政务新媒体2个（其中微博1个，微信公众号1个）。",
                "公开信息100条，其中政策文件60条（含规范性文件10条），其他40条。",
                "公开信息约100条，其中政策文件60条，其他41条。",
                "公开信息100条，其中政策文件60条、公告20条等。",
                "收到申请10件，办结10件，其中予以公开10件，部分公开0件。",
                "全年召开新闻发布会9场，举办在线访谈1期。",
                "通过网站公开信息754条，通过其他方式公开54条。其中，微信公众号1205条、微博12984条、门户网站1014条。"
            })
    void listsThatAddUpOrStayOpenGiveNoFinding(String sentence) {
        assertThat(aReport().saying(sentence).received(10).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开信息100条，分别为政策文件60条、公告30条。",
                "公开信息100条，其中政策文件60条，公告20条，其余10条。",
                "公开信息100条（其中政策文件60条，公告20条，其他10条）。",
                "公开信息100条，其中：政策文件60条；公告20条；其他信息10条。",
                "公开信息100条，其中自然人申请80条，法人或其他组织申请10条。"
            })
    void closedListsThatMissTheWholeAreFound(String sentence) {
        assertThat(aReport().saying(sentence).errors()).contains("X-SUM 100/90");
    }

    @Test
    void partsThatTogetherExceedTheirWholeAreFound() {
        assertThat(aReport()
                        .saying("公开信息126条，其中工作信息78条，公开建议提案35条，政策性文件8条，公开事项10条，处理行政处罚32条。")
                        .errors())
                .containsExactly("X-SUM 126/163");
    }

    @Test
    void aPartLargerThanItsWholeIsFound() {
        assertThat(aReport().saying("公开信息50条，其中政策文件80条。").errors()).containsExactly("X-SUM 50/80");
    }

    @Test
    void noneReceivedAgainstATableWithRequestsIsFound() {
        assertThat(aReport().received(51).saying("本年度区政府办未收到依申请公开事项。").errors()).containsExactly("X-ZERO 51/0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，区政府办和区政府共收到和办理政府信息公开申请86件（含2022年结转15件），其中当面申请3件，平台申请31件，邮件申请 52件。",
                "2023年共收到政府信息公开申请71件。",
                "本年新收政府信息公开申请71件，上年结转15件，未收到网上申请。",
                "未收到涉及商业秘密的政府信息公开申请，共受理申请公开71件。",
                "2022年收到政府信息公开申请30件，2023年收到政府信息公开申请71件。"
            })
    void receivedWithOrWithoutCarriedOverAgrees(String sentence) {
        assertThat(aReport()
                        .with(ReportRow.NEW_RECEIVED, 71)
                        .with(ReportRow.CARRIED_IN, 15)
                        .with(ReportRow.TOTAL_PROCESSED, 82)
                        .with(ReportRow.CARRIED_OUT, 4)
                        .saying(sentence)
                        .errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"全年共收到政府信息公开申请13件，均按时答复。", "我办通过网络平台、信函等方式共受理依申请公开事项13件。", "2023年，我局受理公民、法人和其他组织的政府信息公开申请13件。"})
    void anotherNumberOfRequestsThanTheTableIsFound(String sentence) {
        assertThat(aReport().received(12).saying(sentence).errors()).containsExactly("X-NEW 12/13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本部门2023年未收到政府信息公开申请。", "全年没有收到关于政府信息公开的申请。", "2023年度收到政府信息公开申请0件。"})
    void theSameIsSaidInManyWays(String sentence) {
        assertThat(aReport().received(51).saying(sentence).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未收到申请人对政府信息公开申请答复的异议。", "未收到因政府信息公开申请引起的投诉。", "未收到网上提交的政府信息公开申请。"})
    void anotherThingNotReceivedIsLeftAlone(String sentence) {
        assertThat(aReport().received(51).saying(sentence).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "通过网站收到政府信息公开申请5件。",
                "全区各部门共收到政府信息公开申请130件。",
                "上年收到政府信息公开申请30件。",
                "收到涉及征地的政府信息公开申请5件。",
                "审核各单位依申请公开答复66件。"
            })
    void narrowerNumbersAreLeftAlone(String sentence) {
        assertThat(aReport().received(12).saying(sentence).errors()).isEmpty();
    }

    @Test
    void aResultThatDiffersFromItsRowIsFound() {
        assertThat(aReport()
                        .received(12)
                        .with(ReportRow.GRANTED, 8)
                        .with(ReportRow.PARTIAL, 4)
                        .saying("收到政府信息公开申请12件，其中予以公开9件，部分公开4件。")
                        .errors())
                .containsExactly("X-RES 8/9", "X-SUM 12/13");
    }

    @Test
    void aFigureForTwoResultsIsHeldAgainstBothRows() {
        var report = aReport()
                .received(12)
                .with(ReportRow.GRANTED, 8)
                .with(ReportRow.PARTIAL, 4)
                .saying("收到政府信息公开申请12件，予以公开及部分公开11件。");
        assertThat(report.errors()).containsExactly("X-RES 12/11");
    }

    @Test
    void resultsOfOneRowMayAddUp() {
        assertThat(aReport()
                        .received(12)
                        .with(ReportRow.GRANTED, 8)
                        .with(ReportRow.UNABLE_NOT_HELD, 4)
                        .saying("收到政府信息公开申请12件，其中已主动公开3件，予以公开5件，信息不存在1件。")
                        .errors())
                .isEmpty();
    }

    @Test
    void channelsMustAddUpToTheRequestsReceived() {
        assertThat(aReport()
                        .received(12)
                        .saying("收到政府信息公开申请12件，其中当面申请3件，网络申请7件，信函申请1件。")
                        .errors())
                .containsExactly("X-CHAN 12/11");
        assertThat(aReport().received(12).saying("受理依申请公开事项12件（网络申请7件）。").errors())
                .isEmpty();
    }

    @Test
    void percentagesAreRecomputed() {
        String right = "收到政府信息公开申请86件。65件属于征收补偿领域，占比为75.58%，其他领域21件。";
        assertThat(aReport().received(86).saying(right).errors()).isEmpty();
        assertThat(aReport()
                        .received(86)
                        .saying(right.replace("75.58", "76.58"))
                        .errors())
                .containsExactly("X-PCT 75.58/76.58");
    }

    @Test
    void partsBesideEachOtherAreNotEachOthersWhole() {
        assertThat(aReport()
                        .saying("其中，通过网站提交申请表的862件，占比82.4%；通过信函提交申请的171件，占比16.3%；当面提交13件，占比1.3%。")
                        .errors())
                .isEmpty();
    }

    @Test
    void growthFollowsFromItsFigures() {
        assertThat(aReport()
                        .received(52)
                        .saying("收到政府信息公开申请52件，比上年增加12件，增长30%。")
                        .errors())
                .isEmpty();
        assertThat(aReport()
                        .received(52)
                        .saying("收到政府信息公开申请52件，比上年增加12件，增长23.1%。")
                        .errors())
                .containsExactly("X-GROWTH 30.0/23.1");
        assertThat(aReport().received(52).saying("收到政府信息公开申请52件，较2022年增30%。").errors())
                .isEmpty();
    }

    @Test
    void growthIsHeldAgainstTheYearBefore() {
        var report = aReport().received(52).saying("收到政府信息公开申请52件，较2022年增30%。").build();
        assertThat(chained(aReport().received(40).build(), report)).isEmpty();
        assertThat(chained(aReport().received(41).build(), report)).containsExactly("26.8/30");
    }

    private static List<String> chained(AnnualReport previous, AnnualReport report) {
        List<String> found = new ArrayList<>();
        new GrowthAgreesWithLastYear()
                .check(previous, report, finding -> found.add(finding.expected() + "/" + finding.found()));
        return found;
    }

    @Test
    void ratesAboveOneHundredPerCentAreFound() {
        assertThat(aReport().saying("按时办结率达105%，同比增长130%。").errors()).containsExactly("X-RATE 100/105");
    }

    @Test
    void normativeDocumentsAreHeldAgainstTableTwo() {
        assertThat(aReport()
                        .with(Table2Cell.NORMATIVE_ISSUED, 2)
                        .saying("全年主动公开以区政府和区政府办公室名义制发的政策文件 11 件（其中规范性文件 6 件），会议信息23条。")
                        .errors())
                .containsExactly("X-NORM 2/6");
        assertThat(aReport()
                        .with(Table2Cell.NORMATIVE_ISSUED, 2)
                        .saying("清理规范性文件6件，解读规范性文件3件，制发规范性文件2件。")
                        .errors())
                .isEmpty();
    }

    @Test
    void noDisputesAgainstATableWithDisputesIsFound() {
        var report = aReport().with(Table4.Dispute.REVIEW, 2, 0, 0, 1);
        assertThat(report.saying("全年未发生因政府信息公开引起的行政复议、行政诉讼。").errors()).containsExactly("X-DISP 3/0");
    }

    @Test
    void noLossIsNotNoDispute() {
        assertThat(aReport()
                        .with(Table4.Dispute.REVIEW, 2, 0, 0, 1)
                        .saying("未发生一起因办理不当导致行政诉讼被判决败诉或行政复议被上级机关撤销、变更或确认行政行为违法的案件，公开工作有序。")
                        .errors())
                .isEmpty();
    }

    @Test
    void oneSentenceMustNotContradictItself() {
        assertThat(aReport()
                        .received(117)
                        .saying("受理政府信息公开申请117件，办结171件，办结率100%。")
                        .errors())
                .contains("X-INT 117/171");
    }
}
