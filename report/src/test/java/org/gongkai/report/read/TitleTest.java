package org.gongkai.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "某县人民政府2023年政府信息公开工作年度报告; 某县人民政府; 2023",
                "某县人民政府 2023 年政府信息公开工作年度报告; 某县人民政府; 2023",
                "2022年金华市市场监管局政府信息公开工作年度报告; 金华市市场监管局; 2022",
                "2008年度衡阳市政府信息公开工作年度报告; 衡阳市; 2008",
                "关于某镇2019年度政府信息公开工作的年度报告; 某镇; 2019",
                "某区人民政府办公室二〇二三年政府信息公开工作年度报告; 某区人民政府办公室; 2023",
                "某区教育局二○二〇年度政府信息公开年报; 某区教育局; 2020",
                "海关总署（本级机关）2020年政府信息公开工作年度报告; 海关总署(本级机关); 2020",
                "某市政府信息公开2010年年度报告; 某市; 2010",
                "2022年某镇人民政府信息公开工作年度报告; 某镇人民政府; 2022",
                "《某县公安局2022年政府信息公开工作年度报告》; 某县公安局; 2022",
                "标题：某街道办事处2024年政府信息公开工作年度报告; 某街道办事处; 2024",
                "#某县人民政府2025年政府信息公开工作年度报告; 某县人民政府; 2025",
                "【图文】某市场监督管理局2022年度政府信息公开工作年度报告; 某市场监督管理局; 2022",
                "某县七家子镇2023年政府信息公开 工作告年度报; 某县七家子镇; 2023",
                "自然资源部2024年政府信息公开工作报告; 自然资源部; 2024",
                "某局2021年政府信息公开工作年度报告.docx; 某局; 2021",
                "某局政府信息公开工作年度报告（2021年）; 某局; 2021",
                "某局2021年政府信息公开工作年度报告（公开稿）; 某局; 2021"
            })
    void readsOrganAndYear(String line, String organ, int year) {
        Title title = Title.find(List.of(line));
        assertThat(title.organ()).isEqualTo(organ);
        assertThat(title.year()).isEqualTo(year);
    }

    @Test
    void joinsLinesAndPassesOverNavigation() {
        Title title = Title.find(List.of(
                "首页 > 政府信息公开 > 政府信息公开年报",
                "索引号：0143/2024-00002",
                "",
                "杜集区人民政府办公室2022年度政府",
                "",
                "信息公开工作年度报告",
                "",
                "本年报依据《中华人民共和国政府信息公开条例》编制。"));
        assertThat(title.text()).isEqualTo("杜集区人民政府办公室2022年度政府信息公开工作年度报告");
        assertThat(title.first()).isEqualTo(3);
        assertThat(title.last()).isEqualTo(5);
    }

    @Test
    void prefersTheTitleToTheWayOfThePageThatEndsWithIt() {
        Title title = Title.find(
                List.of("某市政府门户网站 某市水务局 政府信息公开年报 某市水务局2023年政府信息公开工作年度报告", "某市水务局2023年政府信息公开工作年度报告", "来源：本网"));
        assertThat(title.organ()).isEqualTo("某市水务局");
        assertThat(title.first()).isEqualTo(1);
    }

    @Test
    void readsATitleThatGoesOnWithTheOpening() {
        String line = "2022年某镇人民政府政府信息公开工作年度报告根据《中华人民共和国政府信息公开条例》编制,向社会公布。";
        Title title = Title.find(List.of(line, "一、总体情况"));
        assertThat(title.organ()).isEqualTo("某镇人民政府");
        assertThat(title.year()).isEqualTo(2022);
        assertThat(title.last()).as("the line stays text").isEqualTo(-1);
    }

    @Test
    void prefersATitleThatStandsByItself() {
        List<String> lines = List.of("某县2022年政府信息公开工作年度报告", "2022年某县林业局政府信息公开工作年度报告根据《条例》编制。");
        assertThat(Title.find(lines).organ()).isEqualTo("某县");
    }

    @Test
    void hasNoOrganWhereTheTitleNamesNone() {
        assertThat(Title.find(List.of("2023年政府信息公开工作年度报告")).organ()).isNull();
    }

    @Test
    void findsNoTitleInOtherText() {
        assertThat(Title.find(List.of("房屋租赁合同", "甲方：张三"))).isEqualTo(Title.NONE);
        assertThat(Title.find(List.of("为做好政府信息公开工作，现公布2023年年度报告如下。"))).isEqualTo(Title.NONE);
    }
}
