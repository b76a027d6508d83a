package org.gongkai.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.gongkai.report.ReportFile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Line;
import org.gongkai.report.read.ReadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvertCommandTest {

    private static final String REPORT = """
            青山区人民政府办公室2023年政府信息公开工作年度报告
            一、总体情况
            本年收到政府信息公开申请5件，均已答复。
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5
            二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0
            三、本年度办理结果\t（一）予以公开\t5\t0\t0\t0\t0\t0\t5
            （七）总计\t5\t0\t0\t0\t0\t0\t5
            四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0
            六、其他需要报告的事项
            本年未收取信息处理费。
            """;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void aReport() throws IOException {
        file = Files.writeString(folder.resolve("年报.txt"), REPORT);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsWrittenBesideTheFileAndReadAgain(Target target) throws IOException {
        Path written = folder.resolve("年报" + target.ending());
        Shell shell = Shell.gongkai(
                "convert", file.toString(), "--to", target.ending().substring(1));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.lines()).first().isEqualTo(written.toString());
        AnnualReport before = read(file);
        AnnualReport after = read(written);
        assertThat(after.lines(1).stream().map(Line::text))
                .containsExactlyElementsOf(
                        before.lines(1).stream().map(Line::text).toList());
        assertThat(Objects.requireNonNull(after.table3()).rows())
                .containsAllEntriesOf(Objects.requireNonNull(before.table3()).rows());
    }

    @Test
    void aPageRefersToTheJsonBesideIt() throws IOException {
        Path page = folder.resolve("网页.html");
        Shell shell = Shell.gongkai("convert", file.toString(), "--to=html", "-o", page.toString());
        assertThat(shell.lines())
                .containsExactly(page.toString(), folder.resolve("网页.json").toString());
        assertThat(Files.readString(page))
                .contains("<link rel=\"alternate\" type=\"application/json\" href=\"%E7%BD%91%E9%A1%B5.json\"");
        assertThat(read(folder.resolve("网页.json")).table3())
                .isEqualTo(read(file).table3());
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() throws IOException {
        Path there = Files.writeString(folder.resolve("年报.json"), "旧文件");
        Shell kept = Shell.gongkai("convert", file.toString(), "--to", "json");
        assertThat(kept.code()).isEqualTo(ExitCode.USAGE);
        assertThat(kept.err()).contains("已经存在");
        assertThat(Files.readString(there)).isEqualTo("旧文件");
        assertThat(Shell.gongkai("convert", file.toString(), "--to", "json", "--force")
                        .code())
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(there)).startsWith("{\"schema\":\"gongkai-report/1\"");
    }

    @Test
    void aCharacterWithoutGlyphIsNamed() throws IOException {
        Files.writeString(file, REPORT.replace("均已答复", "均已答复\uD83D\uDE00"));
        Shell shell = Shell.gongkai("convert", file.toString(), "--to", "pdf");
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).contains("年报.txt：").contains("U+1F600");
        assertThat(folder.resolve("年报.pdf")).doesNotExist();
    }

    @Test
    void aReportWithoutFormBecomesJsonOnly() throws IOException {
        Files.writeString(file, "青山区人民政府2017年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息1000条。\n");
        assertThat(Shell.gongkai("convert", file.toString(), "--to", "docx").err())
                .contains("只能转换为 json");
        assertThat(Shell.gongkai("convert", file.toString(), "--to", "json").code())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        Files.writeString(file, "购物清单：鸡蛋。");
        Shell shell = Shell.gongkai("convert", file.toString(), "--to", "docx");
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).startsWith("年报.txt：");
        assertThat(Shell.gongkai("convert", folder.resolve("no.txt").toString(), "--to", "docx")
                        .code())
                .isEqualTo(ExitCode.UNREADABLE);
        assertThat(Shell.gongkai("convert", file.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    private static AnnualReport read(Path path) throws IOException {
        return switch (ReportFile.read(String.valueOf(path.getFileName()), Files.readAllBytes(path))) {
            case ReadReport.Report(var report) -> report;
            case ReadReport.Refused refused -> throw new AssertionError(refused.detail());
        };
    }
}
