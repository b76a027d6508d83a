package org.gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class GongkaiTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                   | 请写出要执行的命令
            frobnicate             | 不认识的选项或参数：frobnicate
            fee --pages            | --pages
            fee --pages many       | --pages 的值无效：many
            fee --pages 1 --pages 2| 只能写一次：--pages
            deadline --colour red  | 不认识的选项或参数：--colour red
            --lang fr fee          | --lang 的值无效：fr
            """)
    void wrongUsageIsToldInChineseOnStandardErrorWithCode3(String arguments, String message) {
        Shell shell = Shell.gongkai(arguments == null ? new String[0] : arguments.split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(message).contains("--help").doesNotContain("Exception");
    }

    @Test
    void wrongUsageIsToldInEnglishWhereTheOptionStands() {
        assertThat(Shell.gongkai("--lang", "en", "frobnicate").err())
                .startsWith("Unknown option or argument: frobnicate");
        assertThat(Shell.gongkai("fee", "--lang=en").err()).startsWith("Give either --items or --pages");
    }

    @Test
    void everyCommandHasHelpInBothLanguages() {
        List<List<String>> commands =
                List.of(List.of(), List.of("deadline"), List.of("calendar"), List.of("fee"), List.of("verify-ledger"));
        for (List<String> command : commands) {
            List<String> arguments = new ArrayList<>(command);
            Collections.addAll(arguments, "--help");
            Shell chinese = Shell.gongkai(arguments.toArray(String[]::new));
            assertThat(chinese.code()).isZero();
            assertThat(chinese.out()).startsWith("用法：gongkai").contains("显示帮助");
            Collections.addAll(arguments, "--lang", "en");
            assertThat(Shell.gongkai(arguments.toArray(String[]::new)).out())
                    .startsWith("Usage: gongkai")
                    .contains("Show this help");
        }
    }

    @Test
    void theMachinesOwnLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(Shell.gongkai("--help").out()).startsWith("用法：");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.ZH)).isNotEmpty();
    }

    @Test
    void aFaultOfTheProgramGivesCode4() {
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(System.in, new PrintWriter(new StringWriter()), new PrintWriter(err, true), Language.ZH);
        CommandLine line = Gongkai.commandLine(terminal);
        line.addSubcommand(new CommandLine(new Failing())
                .setExecutionExceptionHandler(line.getExecutionExceptionHandler())
                .setErr(terminal.err()));
        assertThat(line.execute("failing")).isEqualTo(ExitCode.FAULT);
        assertThat(err.toString()).contains("程序内部故障").contains("IllegalStateException: broken");
    }

    private static List<String> keys(Language language) {
        ResourceBundle texts = language.texts();
        List<String> keys = new ArrayList<>();
        texts.keySet().stream()
                .filter(k -> !language.text(k).isBlank())
                .sorted()
                .forEach(keys::add);
        return keys;
    }

    @Command(name = "failing")
    static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("broken");
        }
    }
}
