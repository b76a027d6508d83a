package org.gongkai.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gongkai.report.forms.Drafts;
import org.gongkai.report.forms.Truth;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.rules.Finding;
import org.gongkai.report.rules.Messages;
import org.gongkai.report.rules.ReportCheck;

/** JSON comes from anywhere: what was changed in it is read or refused, and what is read can be checked, told and written again. */
class DamagedJsonTest {

    private static final List<String> TEXTS = Truth.all().stream()
            .map(truth -> ReportJson.text(Drafts.of(truth).report()))
            .toList();

    private static final String SIGNS = "{}[],:\"\\-.0123456789eE nul一（）%";

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void aDamagedTextIsReadOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length());
            String sign = SIGNS.substring(at % SIGNS.length()).substring(0, 1);
            switch (random.nextInt(5)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, sign);
                case 2 -> text.replace(at, at + 1, sign);
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(200))));
                default -> figure(text, random);
            }
        }
        switch (ReportJson.read(text.toString().getBytes(StandardCharsets.UTF_8))) {
            case ReadReport.Refused refused -> assertThat(refused.detail()).isNotBlank();
            case ReadReport.Report(AnnualReport report) -> use(report);
        }
    }

    /** Another figure in a cell: a change that is mostly still well formed. */
    private static void figure(StringBuilder text, Random random) {
        int at = text.indexOf("[", text.indexOf("\"table3\"") + random.nextInt(1_000));
        List<String> figures = List.of("null,", "-1,", "0.5,", "123456789012345678901234567890,", "\"3\",", "00,");
        text.insert(at + 1, figures.get(random.nextInt(figures.size())));
        int comma = text.indexOf(",", at + 1);
        int end = text.indexOf("]", comma);
        int last = text.lastIndexOf(",", end);
        text.delete(last, end);
    }

    private static void use(AnnualReport report) {
        List<Finding> findings = ReportCheck.check(report);
        Messages messages = Messages.of(Locale.CHINA);
        assertThat(new CheckText(messages).of(report, findings, null)).isNotEmpty();
        assertThat(new CheckJson(messages).line(report, findings)).isNotEmpty();
        assertThat(ReportHtml.page(report)).isNotEmpty();
        assertThat(ReportJson.read(ReportJson.text(report).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ReadReport.Report(report));
    }
}
