package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.report.rules.ReportFixture.aReport;
import static org.gongkai.report.rules.ReportFixture.findings;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRulesTest {

    private static final Rule DOUBLED = new DoubledWord();
    private static final Rule MISSING = new MissingNumber();

    @ParameterizedTest
    @CsvSource(textBlock = """
            改进措施：一是是认真落实要求。, 一是是, 一是
            公布科技计划资金资金分配结果信息。, 资金资金, 资金
            加强信息的的公开。, 的的, 的
            制度和和流程。, 和和, 和
            对发布的内容进行进行审核。, 进行进行, 进行
            已公开了了相关信息。, 了了, 了
            本年报依据根据《条例》编制。, 依据根据, 根据
            我区2023年年政府信息公开。, 2023年年, 2023年
            全年公开信息52条条，其中。, 条条, 条
            确定办公室为为信息公开的责任科室。, 为为, 为
            属于四类过程性性信息的1件。, 性性, 性
            全年没有有涉及公开的复议案件。, 有有, 有
            切实提高政府工作透明度政府工作透明度。, 政府工作透明度政府工作透明度, 政府工作透明度
            """)
    void namesAWordWrittenTwice(String words, String found, String expected) {
        assertThat(findings(DOUBLED, aReport().line(5, "section5.(三)", words)))
                .extracting(Finding::kind, Finding::where, Finding::expected, Finding::found)
                .containsExactly(Tuple.tuple(Kind.DUPLICATE_WORD, "section5.(三)", expected, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "结果维持 结果维持 尚未审结，总计",
                "全年抽检检查推进各单位工作，及时更新新媒体内容",
                "人人参与，件件有回音，事事有着落，常常看看，一一对应，层层压实，步步推进，户户走到，家家知晓，时时更新",
                "参与与监督，涉及及时性，达到目的的同时，存在在线率不高，针对对象，和和美美，和和谐谐",
                "了了解情况，为了了却心愿，不了了之",
                "是是非非，一是是否公开，凡是是主动公开的",
                "2023年年度报告、2023年年底、2023年年初",
                "主动公开公开目录，信息公开公开栏，年度年度报告",
                "研究研究，讨论讨论，管理管理人员，工作工作人员",
                "52件件件有着落",
                "共享公共共享资源，公共共建",
                "12个12个，一百一百，二十二十",
                "由由来已久，自由由个人支配，从从业人员抓起，服从从严",
                "政策依据根据公开目录确定，法律依据根据《条例》",
                "就就业问题，到到位率，向向上级",
                "没有有效投诉，没有有关申请，所有有关单位，作为为民服务的窗口，行为为先，确定为为企办事日，稳定性性能测试，系统性性质"
            })
    void acceptsWordsThatAreDoubledOnPurposeOrMeetByChance(String words) {
        assertThat(findings(DOUBLED, aReport().line(5, words))).isEmpty();
    }

    @Test
    void leavesMenusBeforeTheReportAlone() {
        assertThat(findings(DOUBLED, aReport().line(0, "政府信息公开政府信息公开 首页"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '公开机构信息3条，企业资质条，财政信息5条', 资质条
            公开政府信息   条。, 信息   条
            '收到申请共计件，均已办结', 共计件
            公开信息XX条, XX条
            '组织业务培训次，参加120人次', 培训次
            """)
    void namesAMeasureWordWithoutItsNumber(String words, String found) {
        assertThat(findings(MISSING, aReport().line(1, words)))
                .extracting(Finding::kind, Finding::found)
                .containsExactly(Tuple.tuple(Kind.MISSING_NUMBER, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公开政府信息20条，文件、信件、案件、条件。",
                "依申请公开件、受理件、办结件，今日头条。",
                "信息条数、信息条目清楚，第XX条。",
                "共计五件，共计 12 件，累计百余条。",
                "加大培训次数，本次会议次日，检查频次，提高层次。"
            })
    void acceptsNounsThatEndInAMeasureWord(String words) {
        assertThat(findings(MISSING, aReport().line(1, words))).isEmpty();
    }
}
