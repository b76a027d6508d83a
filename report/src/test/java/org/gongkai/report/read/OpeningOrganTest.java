package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The organ comes from the opening where the title is lost; the places are invented. */
class OpeningOrganTest {

    private static final String REST = """

            一、总体情况
            全年公开信息12条。
            二、主动公开政府信息情况
            三、收到和处理政府信息公开申请情况
            四、政府信息公开行政复议、行政诉讼情况
            五、存在的主要问题及改进情况
            解读少。
            六、其他需要报告的事项
            无。
            """;

    @ParameterizedTest
    @CsvSource(textBlock = """
            根据《条例》规定，现公布清溪县教育局2023年政府信息公开工作年度报告。, 清溪县教育局
            特向社会公布2023年度云河市公安局东湖分局政府信息公开工作年度报告。, 云河市公安局东湖分局
            本报告由柳林镇人民政府结合有关数据编制。统计期限为2023年1月1日至12月31日。, 柳林镇人民政府
            为落实《条例》，石桥镇人民政府特此编制2023年度政府信息公开工作年度报告。, 石桥镇人民政府
            根据《条例》要求，结合2023年东湖区水务局政府信息公开工作实际，编制发布本报告。, 东湖区水务局
            现公布东湖市水务局2023年度政府信息公开工作报告。, 东湖市水务局
            按照《条例》要求，编制了东湖区发展和改革局2023年度政府信息公开工作年度报告。, 东湖区发展和改革局
            """)
    void takesTheOrganFromTheOpeningWhereTheTitleIsLost(String opening, String organ) {
        assertThat(Reports.read(opening + REST).organ()).isEqualTo(organ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现公布我局2023年政府信息公开工作年度报告。",
                "现公布区统计局2023年政府信息公开工作年度报告。",
                "本报告由总体情况、主动公开政府信息情况等六部分组成，统计期限为2023年1月1日至12月31日。",
                "根据国务院办公厅关于印发政府信息公开工作年度报告格式的通知，编制2023年政府信息公开工作年度报告。"
            })
    void takesNoneThatOnlyReadersOfThePlaceKnow(String opening) {
        assertThat(Reports.read(opening + REST).organ()).isNull();
    }
}
