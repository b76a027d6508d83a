package org.gongkai.report.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.report.rules.Messages;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    /** Two files of which the first brings the program down. */
    private static final class OneFaulty implements Inputs {

        @Override
        public String root() {
            return "";
        }

        @Override
        public List<String> names() {
            return List.of("faulty.txt", "sound.txt");
        }

        @Override
        public long size(int number) {
            return 1;
        }

        @Override
        public byte[] read(int number) {
            if (number == 0) {
                throw new IllegalStateException("a fault of ours");
            }
            return "某县人民政府2023年政府信息公开工作年度报告\n一、总体情况\n正文。".getBytes(StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFaultInOneFileDoesNotEndTheCheckOfTheOthers() {
        List<Checked> results = new ArrayList<>();
        Streamed.run(
                new FileCheck(Messages.of(Locale.CHINESE)), new OneFaulty(), (step, done, all) -> true, results::add);
        assertThat(results.getFirst()).isInstanceOfSatisfying(Checked.Failed.class, failed -> {
            assertThat(failed.code()).isEqualTo("broken");
            assertThat(failed.message()).contains("程序出错", "a fault of ours");
        });
        assertThat(results.getLast()).isInstanceOf(Checked.Report.class);
    }
}
