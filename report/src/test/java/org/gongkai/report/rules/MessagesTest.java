package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() {
        Properties chinese = load("Messages.properties");
        Properties english = load("Messages_en.properties");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((key, text) -> assertThat(places(english.getProperty((String) key)))
                .as("%s", key)
                .isEqualTo(places((String) text)));
    }

    @Test
    void fillsPlacesAndWritesFiguresPlainly() {
        Finding finding = Draft.error("T3-ROW", Kind.TABLE3_ROW_TOTAL, Sources.FORM_2021)
                .at("table3.granted.total", 1, 2, "", "", "（一）予以公开", new BigDecimal("12345.50"), 2);
        assertThat(Messages.of(Locale.CHINA).whole(finding))
                .isEqualTo("表三“（一）予以公开”一行，各类申请人相加是12345.5，总计写的是2。请核对这一行的各列与总计。");
        assertThat(Messages.of(Locale.ENGLISH).statement(finding)).startsWith("Table three, row “（一）予以公开”");
    }

    @Test
    void everyOtherLanguageReadsChinese() {
        assertThat(Messages.of(Locale.FRENCH).text("T4-SUM.todo")).isEqualTo("请核对这一块的各项与总计。");
    }

    private static List<String> places(String text) {
        return java.util.regex.Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties load(String name) {
        try (var in = new java.io.InputStreamReader(
                java.util.Objects.requireNonNull(Messages.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
