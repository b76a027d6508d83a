package org.gongkai.cli.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.gongkai.cli.ExitCode;
import org.gongkai.cli.Language;
import org.gongkai.cli.Shell;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Batch;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.Sealer;
import org.gongkai.ledger.export.ExportHeader;
import org.gongkai.ledger.export.ExportLine;
import org.gongkai.ledger.export.ExportWriter;
import org.gongkai.ledger.verify.Flaw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyLedgerCommandTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private String anchor = "";

    /** Three events under one seal and an anchor, and one event that waits. */
    @BeforeEach
    void anOfficeExportsItsLedger() throws IOException {
        file = folder.resolve("存证 账.ndjson");
        Sealer sealer = new Sealer(HashAlgorithm.SM3);
        SecureRandom random = new SecureRandom();
        List<Content> contents = new ArrayList<>();
        List<PendingEvent> events = new ArrayList<>();
        for (String ciphertext : List.of("one", "two", "three", "four")) {
            Content content = Content.salted(ciphertext.getBytes(UTF_8), random);
            contents.add(content);
            events.add(new PendingEvent(NOON, sealer.commit(content)));
        }
        Batch batch = sealer.seal("瀍河区", null, events.subList(0, 3), NOON.plusSeconds(1));
        Anchor cast = sealer.anchor(null, List.of(batch.seal()), NOON.plusSeconds(2));
        anchor = cast.hash().toString();
        try (OutputStream out = Files.newOutputStream(file);
                ExportWriter writer = new ExportWriter(out, HashAlgorithm.SM3)) {
            for (int i = 0; i < 3; i++) {
                writer.event(batch.events().get(i), contents.get(i));
            }
            writer.seal(batch.seal());
            writer.anchor(cast);
            writer.pending("瀍河区", events.get(3), contents.get(3));
            writer.end();
        }
    }

    @Test
    void anUntouchedLedgerIsFine() {
        Shell shell = Shell.gongkai("verify-ledger", file.toString());
        assertThat(shell.lines())
                .containsExactly(
                        "存证账 " + file + "（SM3）",
                        "链“瀍河区”：记录 3 条",
                        "　最后一次封存：第 1 次，2026-03-02T04:00:01Z",
                        "　锚点覆盖至第 3 条",
                        "　尚未封存：1 条（封存之前不受保护）",
                        "最后一个锚点：第 1 个，2026-03-02T04:00:02Z，哈希 " + anchor + "（请抄录并在本系统之外留存）",
                        "结论：未发现改动");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void anUntouchedLedgerIsFineAsJson() {
        Shell shell = Shell.gongkai("verify-ledger", file.toString(), "--format=json", "--anchor", anchor);
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.lines()).containsExactly("""
                        {"schema":"gongkai-verify-ledger/1","file":"%s","algorithm":"SM3","intact":true,\
                        "violation_count":0,"violations":[],"chains":[{"chain":"瀍河区","events":3,"seals":1,\
                        "sealed_at":"2026-03-02T04:00:01Z","anchored_to":3,"erased":0,"pending":1}],"anchors":1,\
                        "last_anchor":{"number":1,"at":"2026-03-02T04:00:02Z","hash":"%s"},"confirmed":["%s"]}""".formatted(file, anchor, anchor));
    }

    @Test
    void aChangedEventIsNamedWithItsPlace() throws IOException {
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\"position\":2,\"at\":\"2026", "\"position\":2,\"at\":\"2025"));

        Shell chinese = Shell.gongkai("verify-ledger", file.toString());
        assertThat(chinese.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(chinese.lines().get(1)).startsWith("第 3 行：链“瀍河区”第 2 条记录被改动");
        assertThat(chinese.lines().getLast()).startsWith("结论：发现 1 处问题");

        Shell english = Shell.gongkai("verify-ledger", file.toString(), "--lang=en");
        assertThat(english.lines().get(1)).startsWith("Line 3: chain \"瀍河区\": event 2 was changed");
        assertThat(english.lines().getLast()).startsWith("Conclusion: 1 violations");

        Shell json = Shell.gongkai("verify-ledger", file.toString(), "--format", "json");
        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out())
                .contains(
                        "\"intact\":false,\"violation_count\":1,\"violations\":[{\"flaw\":\"event_changed\",\"line\":3,"
                                + "\"chain\":\"瀍河区\",\"number\":2,");
    }

    @Test
    void anAnchorKeptOutsideIsConfirmedOrMissed() {
        Shell confirmed = Shell.gongkai("verify-ledger", file.toString(), "--anchor", anchor.toUpperCase(Locale.ROOT));
        assertThat(confirmed.code()).isEqualTo(ExitCode.FINE);
        assertThat(confirmed.lines()).contains("另处留存的锚点已核对：" + anchor);

        String other = "00".repeat(32);
        Shell missed = Shell.gongkai("verify-ledger", file.toString(), "--anchor", anchor, "--anchor", other);
        assertThat(missed.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(missed.lines().get(1)).startsWith("没有另处留存的锚点 " + other);
    }

    @Test
    void standardInputIsReadForADash() throws IOException {
        Shell shell = Shell.withInput(Files.readString(file), "verify-ledger", "-");
        assertThat(shell.code()).isEqualTo(ExitCode.FINE);
        assertThat(shell.lines()).first().isEqualTo("存证账 -（SM3）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                   | empty             | 文件是空的
            一、申请                                             | not_a_ledger      | 不是存证账的导出文件
            {"format":"gongkai-ledger/2","algorithm":"SM3"}      | unknown_version   | 格式版本不认识
            {"format":"gongkai-ledger/1","algorithm":"MD5"}      | unknown_algorithm | 杂凑算法不认识
            """)
    void whatIsNoLedgerIsRefusedWithCode2(String content, String code, String message) throws IOException {
        Files.writeString(file, content);

        Shell text = Shell.gongkai("verify-ledger", file.toString());
        assertThat(text.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).startsWith(file.toString()).contains(message);

        Shell json = Shell.gongkai("verify-ledger", file.toString(), "--format=json");
        assertThat(json.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(json.out()).contains("\"error\":{\"code\":\"" + code + "\",\"message\":\"");
    }

    @Test
    void aFileThatIsNotThereIsRefusedWithCode2() {
        for (Path path : List.of(folder.resolve("nothing"), folder)) {
            Shell shell = Shell.gongkai("verify-ledger", path.toString());
            assertThat(shell.code()).isEqualTo(ExitCode.UNREADABLE);
            assertThat(shell.err()).startsWith("无法读取文件：" + path);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            verify-ledger                         | 缺少：FILE
            verify-ledger x --anchor 12ab         | --anchor 应为 64 位十六进制哈希，不能是“12ab”
            verify-ledger x --format xml          | --format
            verify-ledger x y                     | y
            """)
    void wrongUsageIsCode3(String arguments, String message) {
        Shell shell = Shell.gongkai(arguments.split(" "));
        assertThat(shell.code()).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains(message);
    }

    @Test
    void moreViolationsThanAnybodyReadsAreCounted() throws IOException {
        String junk = "{}\n".repeat(VerifyLedgerCommand.MOST_TOLD + 5);
        Files.writeString(file, "{\"format\":\"gongkai-ledger/1\",\"algorithm\":\"SM3\"}\n" + junk);

        Shell shell = Shell.gongkai("verify-ledger", file.toString());
        // all the lines and the missing end line
        assertThat(shell.lines()).hasSize(1 + VerifyLedgerCommand.MOST_TOLD + 3);
        assertThat(shell.lines().get(1)).isEqualTo("第 2 行：此行无法读取（kind）：该处缺少此项，或者次序不对");
        assertThat(shell.out()).contains("……另有 6 处问题未逐一列出", "发现 1006 处问题");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFlawAndRefusalHasItsTextInBothLanguages(Language language) {
        ResourceBundle texts = language.texts();
        List<String> keys = new ArrayList<>();
        Arrays.stream(Flaw.values())
                .map(flaw -> "ledger.flaw." + Wording.key(flaw))
                .forEach(keys::add);
        Arrays.stream(ExportHeader.Refused.values())
                .map(r -> "ledger.refused." + Wording.key(r))
                .forEach(keys::add);
        Arrays.stream(ExportLine.Fault.values())
                .map(f -> "ledger.fault." + Wording.key(f))
                .forEach(keys::add);
        for (String key : keys) {
            assertThat(language.text(key, "a", "1", "b", "c"))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{");
        }
        assertThat(texts.keySet()).containsAll(keys);
    }
}
