package org.gongkai.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String TABLE = """
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\tNEW\t0\t0\t0\t0\t0\tNEW
            二、上年结转政府信息公开申请数量\tIN\t0\t0\t0\t0\t0\tIN
            三、本年度办理结果\t（一）予以公开\tNEW\t0\t0\t0\t0\t0\tNEW
            （七）总计\tNEW\t0\t0\t0\t0\t0\tNEW
            四、结转下年度继续办理\tOUT\t0\t0\t0\t0\t0\tOUT
            """;

    @TempDir
    Path folder;

    @Test
    void aSoundReportGivesCodeZeroAndSaysHowMuchWasChecked() throws IOException {
        Path file = report("a.txt", 2023, "收到政府信息公开申请5件。", 5, 0, 0);
        Shell shell = Shell.gongkai("check", file.toString());
        assertThat(shell.out()).contains("某区人民政府办公室").contains("2023年").doesNotContain("错误1处");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void anErrorGivesCodeOneAndStandsInTheOutputWithItsPlace() throws IOException {
        Path file = report("a.txt", 2023, "（一）本年未收到政府信息公开申请。", 5, 0, 0);
        Shell text = Shell.gongkai("check", file.toString());
        assertThat(text.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text.out()).contains("[X-ZERO] 第一部分（一），对照表三“一、本年新收政府信息公开申请数量”总计");
        Shell english = Shell.gongkai("check", "--lang", "en", file.toString());
        assertThat(english.out()).contains("The text says no request was received, table three has 5.");
        Shell json = Shell.gongkai("check", "--format=json", file.toString());
        assertThat(json.lines())
                .singleElement()
                .asString()
                .contains("\"rule\":\"X-ZERO\"", "\"expected\":5,\"found\":0");
    }

    @Test
    void aDisputedRuleOfCountingIsASetting() throws IOException {
        Path file = report("a.txt", 2023, "收到政府信息公开申请7件。", 5, 2, 2);
        assertThat(Shell.gongkai("check", file.toString()).out()).doesNotContain("X-NEW");
        Shell strict = Shell.gongkai("check", "--setting", "received=new", file.toString());
        assertThat(strict.out()).contains("[X-NEW]", "总计是5件（设定：“收到”只计本年新收）");
        Shell later = Shell.gongkai("check", "--setting", "received=new@2024-01-01", file.toString());
        assertThat(later.out()).doesNotContain("X-NEW");
        Shell unknown = Shell.gongkai("check", "--setting", "received=some", file.toString());
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("没有这个设定：received=some");
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreStillDone() throws IOException {
        Path good = report("good.txt", 2023, "收到政府信息公开申请5件。", 5, 0, 0);
        Path picture = picture("scan.png");
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Shell shell = Shell.gongkai(
                "check",
                "--format=json",
                picture.toString(),
                good.toString(),
                empty.toString(),
                folder + "/missing.txt");
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.lines()).hasSize(4);
        assertThat(shell.lines().get(0)).contains("\"file\":\"scan.png\",\"error\":{\"code\":\"picture\"");
        assertThat(shell.lines().get(1)).contains("\"file\":\"good.txt\",\"organ\":\"某区人民政府办公室\"");
        assertThat(shell.lines().get(2)).contains("\"code\":\"empty\"");
        assertThat(shell.lines().get(3)).contains("\"code\":\"broken\"").contains("没有这个文件");
    }

    @Test
    void anotherTextIsNoReport() throws IOException {
        Path file = Files.writeString(folder.resolve("poem.txt"), "床前明月光，疑是地上霜。\n举头望明月，低头思故乡。\n");
        Shell shell = Shell.gongkai("check", "--format=json", file.toString());
        assertThat(shell.out()).contains("\"code\":\"not_a_report\"");
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void aReportAsJsonIsCheckedAndABrokenOneNamesThePlace() throws IOException {
        String json = """
                {"schema":"gongkai-report/1","title":"某区人民政府办公室2023年政府信息公开工作年度报告","organ":"某区人民政府办公室","year":2023,
                 "chapters":[{"chapter":1,"lines":[{"text":"本年未收到政府信息公开申请。"}]}],
                 "table3":{"rows":{"new_received":[5,0,0,0,0,0,5]}}}
                """;
        Path file = Files.writeString(folder.resolve("a.json"), json);
        Path broken = Files.writeString(folder.resolve("b.json"), json.replace("[5,0,0,0,0,0,5]", "[5,5]"));
        Shell shell = Shell.gongkai("check", file.toString(), broken.toString());
        assertThat(shell.out()).contains("a.json").contains("[X-ZERO]");
        assertThat(shell.err()).contains("b.json：table3.rows.new_received 应有 7 个数，实有 2 个");
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void yearsOfOneOrganInAFolderAreCheckedAgainstEachOther() throws IOException {
        report("2022.txt", 2022, "收到政府信息公开申请9件。", 9, 0, 3);
        report("2023.txt", 2023, "收到政府信息公开申请5件。", 5, 2, 2);
        Shell shell = Shell.gongkai("check", "--format=json", folder.toString());
        assertThat(shell.lines().get(0)).doesNotContain("T3-CARRY");
        assertThat(shell.lines().get(1)).contains("\"rule\":\"T3-CARRY\"");
        assertThat(Shell.gongkai("check", folder.toString()).out()).contains("已与上一年度的报告（2022.txt）核对");
    }

    @Test
    void theYearBeforeCanBeNamed() throws IOException {
        Path before = report("old.txt", 2022, "收到政府信息公开申请9件。", 9, 0, 3);
        Path now = report("new.txt", 2023, "收到政府信息公开申请5件。", 5, 2, 2);
        Shell shell = Shell.gongkai("check", now.toString(), "--previous", before.toString());
        assertThat(shell.out()).contains("T3-CARRY");
        Shell wrong = Shell.gongkai("check", before.toString(), "--previous", now.toString());
        assertThat(wrong.out()).doesNotContain("T3-CARRY");
        assertThat(wrong.err()).contains("不是上一年");
    }

    @Test
    void aReportInAnyChineseEncodingIsRead() throws IOException {
        for (String charset : new String[] {"UTF-8", "GBK", "GB18030", "UTF-16"}) {
            Path file = folder.resolve(charset + ".txt");
            Files.write(file, text(2023, "收到政府信息公开申请5件。", 5, 0, 0).getBytes(Charset.forName(charset)));
            assertThat(Shell.gongkai("check", file.toString()).out())
                    .as(charset)
                    .contains("某区人民政府办公室");
        }
    }

    @Test
    void sarifIsOneLogOfAllFiles() throws IOException {
        Path wrong = report("a b.txt", 2023, "（一）本年未收到政府信息公开申请。", 5, 0, 0);
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Shell shell = Shell.gongkai("check", "--format=sarif", wrong.toString(), empty.toString());
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.lines()).hasSize(1);
        assertThat(shell.out())
                .contains("\"version\":\"2.1.0\"", "\"ruleId\":\"X-ZERO\",\"level\":\"error\"", "\"uri\":\"a%20b.txt\"")
                .contains("\"executionSuccessful\":false", "\"descriptor\":{\"id\":\"empty\"}");
    }

    @Test
    void htmlIsOnePageOfAllFiles() throws IOException {
        Path wrong = report("a.txt", 2023, "（一）本年未收到政府信息公开申请。", 5, 0, 0);
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        Shell shell = Shell.gongkai("check", "--format=html", wrong.toString(), empty.toString());
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.out())
                .startsWith("<!DOCTYPE html>")
                .contains("X-ZERO", "文件里没有文字", "各份结论")
                .endsWith("</html>\n");
        assertThat(Shell.gongkai("check", "--format=html", "--lang=en", wrong.toString())
                        .out())
                .contains("<html lang=\"en\">", "Tables as read")
                .doesNotContain("id=\"all\"");
    }

    @Test
    void aPictureIsRefusedWithHowToSwitchRecognitionOn() throws IOException {
        Shell shell = Shell.gongkai("check", picture("scan.png").toString());
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).contains("文字识别（OCR）").contains("有 1 份").contains("--ocr-command");
        Shell english = Shell.gongkai("check", "--lang=en", picture("scan.png").toString());
        assertThat(english.err()).contains("--ocr-command");
    }

    @Test
    void aPictureIsCheckedByWhatTheNamedCommandRecognises() throws IOException {
        Path text = report("text.txt", 2023, "（一）本年未收到政府信息公开申请。", 5, 0, 0);
        Path scan = picture("scan.png");
        Shell shell = Shell.gongkai("check", "--ocr-command", "bash -c 'cat " + text + "'", scan.toString());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).contains("scan.png").contains("[X-ZERO]");
        Shell failed = Shell.gongkai("check", "--ocr-command=false", scan.toString());
        assertThat(failed.err()).contains("退出码 1").doesNotContain("--ocr-command");
        assertThat(failed.code()).isEqualTo(ExitCode.UNREADABLE);
        Shell late = Shell.gongkai("check", "--ocr-command=bash -c 'sleep 60'", "--ocr-timeout=1", scan.toString());
        assertThat(late.err()).contains("超过 1 秒");
    }

    @Test
    void aFolderWithScansIsCheckedWithRecognitionToo() throws IOException {
        Path from = Files.createDirectory(folder.resolve("from"));
        Files.move(picture("scan.png"), from.resolve("scan.png"));
        Path text = report("text.txt", 2023, "收到政府信息公开申请5件。", 5, 0, 0);
        Shell shell = Shell.gongkai(
                "check",
                "--ocr-command=bash -c 'cat " + text + "'",
                "--into=" + folder.resolve("into"),
                from.toString());
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
    }

    private Path picture(String name) throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        return Files.write(folder.resolve(name), png);
    }

    @Test
    void aWrongCallGivesCodeThree() {
        assertThat(Shell.gongkai("check", "--ocr-command='", "x").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check", "--ocr-command=x", "--ocr-timeout=0", "x")
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check", "--format=xml", "x").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Shell.gongkai("check", folder.toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    private Path report(String name, int year, String narrative, int received, int carriedIn, int carriedOut)
            throws IOException {
        return Files.writeString(folder.resolve(name), text(year, narrative, received, carriedIn, carriedOut));
    }

    private static String text(int year, String narrative, int received, int carriedIn, int carriedOut) {
        return "某区人民政府办公室" + year + "年政府信息公开工作年度报告\n一、总体情况\n" + narrative + "\n"
                + TABLE.replace("NEW", Integer.toString(received))
                        .replace("IN", Integer.toString(carriedIn))
                        .replace("OUT", Integer.toString(carriedOut));
    }
}
