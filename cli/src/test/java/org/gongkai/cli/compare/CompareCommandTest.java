package org.gongkai.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    Path folder;

    @Test
    void twoReportsStandSideBySide() throws IOException {
        String earlier = report("a.json", "青山局", 2022, 51);
        String later = report("b.json", "青山局", 2023, 71);
        Shell text = Shell.gongkai("compare", earlier, later);
        assertThat(text.code()).isEqualTo(ExitCode.FINE);
        assertThat(text.out()).contains("51 → 71（+20，+39.2%）").contains("[-51-]{+71+}");
        assertThat(Shell.gongkai("compare", earlier, later, "--format=json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"schema\":\"gongkai-compare/1\",\"left\":");
        Path page = folder.resolve("out.html");
        assertThat(Shell.gongkai("compare", earlier, later, "--format=html", "-o", page.toString())
                        .out())
                .isEqualTo(page + System.lineSeparator());
        assertThat(Files.readString(page)).contains("<del>51</del><ins>71</ins>");
    }

    @Test
    void aFolderIsATableThatGoesToExcel() throws IOException {
        for (int i = 1; i <= 3; i++) {
            report("r" + i + ".json", "第" + i + "局", 2023, 10 * i);
        }
        Shell text = Shell.gongkai("compare", folder.toString());
        assertThat(text.out()).contains("机关\t年份\t文件\t新收申请").contains("第3局\t2023\tr3.json\t30");
        assertThat(Shell.gongkai("compare", folder.toString(), "--format=csv").out())
                .startsWith("\uFEFF机关,年份,文件,新收申请");
        Shell nowhere = Shell.gongkai("compare", folder.toString(), "--format=xlsx");
        assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
        Path book = folder.resolve("out.xlsx");
        assertThat(Shell.gongkai("compare", folder.toString(), "--format=xlsx", "-o", book.toString())
                        .code())
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.readAllBytes(book)).startsWith('P', 'K');
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreStillCompared() throws IOException {
        report("a.json", "甲局", 2022, 1);
        report("b.json", "乙局", 2022, 2);
        Files.writeString(folder.resolve("c.txt"), "购物清单：鸡蛋。");
        Shell shell = Shell.gongkai("compare", folder.toString());
        assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(shell.err()).contains("c.txt：");
        assertThat(shell.out()).contains("甲局").contains("乙局");
    }

    @Test
    void oneReportIsNothingToCompare() throws IOException {
        Shell shell = Shell.gongkai("compare", report("a.json", "甲局", 2022, 1));
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("两份以上");
    }

    private String report(String name, String organ, int year, int received) throws IOException {
        String json = """
                {"schema":"gongkai-report/1","title":"%1$s%2$d年政府信息公开工作年度报告","organ":"%1$s","year":%2$d,
                 "chapters":[{"chapter":1,"lines":[{"text":"本年收到政府信息公开申请%3$d件。"}]}],
                 "table3":{"rows":{"new_received":[%3$d,0,0,0,0,0,%3$d]}}}
                """.formatted(organ, year, received);
        return Files.writeString(folder.resolve(name), json).toString();
    }
}
