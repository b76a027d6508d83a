package org.gongkai.report.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.Reports;

/** Reads the labelled sentences and narratives; their notation is explained in the README beside them. */
final class LabelledCorpus {

    private LabelledCorpus() {}

    /** Each record of a table as a report of one paragraph. */
    static List<Labelled> sentences(String file) {
        List<Labelled> records = new ArrayList<>();
        for (String line : resource(file).lines().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            Facts facts = Facts.of(columns[2]);
            String text = facts.year() + "年政府信息公开工作年度报告\n一、总体情况\n" + columns[3].replace("\\n", "\n");
            records.add(labelled(columns[0], facts, text, parts(columns[4], ";"), parts(columns[6], ";")));
        }
        return records;
    }

    /** A whole narrative with its tables. */
    static Labelled passage(String name) {
        String text = resource("passages/" + name + ".txt");
        int narrative = text.indexOf("--- text\n");
        int claims = text.indexOf("--- claims\n");
        int findings = text.indexOf("--- findings");
        return labelled(
                name,
                Facts.of(text.substring("context: ".length(), narrative).strip()),
                text.substring(narrative + "--- text\n".length(), claims),
                parts(text.substring(claims + "--- claims\n".length(), findings).strip(), "\n"),
                parts(text.substring(findings + "--- findings".length()).strip(), "\n"));
    }

    private static Labelled labelled(String id, Facts facts, String text, List<String> claims, List<String> findings) {
        AnnualReport read = Reports.read(Reports.text(text.lines().toList()));
        List<Fault> faults =
                findings.stream().map(finding -> Fault.of(finding, claims)).toList();
        return new Labelled(id, facts.around(read), facts.before(read), faults);
    }

    private static List<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).filter(part -> !part.isEmpty()).toList();
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(LabelledCorpus.class.getResourceAsStream("/claims/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
