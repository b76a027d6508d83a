package org.gongkai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Reports read and checked by all rules, beside python-docx merely dumping the same tables, and beside the least that
 * any reader must do with the same bytes.
 */
final class CheckBench {

    private static final String DOCX = "gongkai check, DOCX";
    private static final String DOCX_LIMIT = "unzip and StAX of the JDK";
    private static final String PYTHON_DOCX = "python-docx dumping the tables";
    private static final String HTML = "gongkai check, HTML";
    private static final String HTML_LIMIT = "jsoup parse";
    private static final String TEXT = "gongkai check, TXT";
    private static final String TEXT_LIMIT = "UTF-8 decoding";

    private final Path house;
    private final Path docxFile;
    private final Sheet sheet = new Sheet("check");

    private CheckBench(Path house) {
        this.house = house;
        docxFile = examples().resolve("qinglan-2024.docx");
    }

    static Sheet run(Path house) throws IOException {
        CheckBench bench = new CheckBench(house);
        bench.docx();
        bench.html();
        bench.text();
        bench.coldStart();
        return bench.sheet;
    }

    private Path examples() {
        return house.resolve("docs/examples");
    }

    private void docx() throws IOException {
        Checked report = Checked.of(docxFile);
        byte[] bytes = report.bytes();
        sheet.fact(
                "DOCX",
                "%s, %,d bytes, its text part %,d bytes"
                        .formatted(report.name(), bytes.length, Limit.sizeOfText(bytes)));
        Limit limit = Limit.ofTheJdk();
        List<String> dump = List.of(
                "/usr/bin/python3",
                house.resolve("bench/target/peers/dump_tables.py").toString());
        try (Peer pythonDocx = new Peer(PYTHON_DOCX, dump, docxFile.toString())) {
            sheet.fact("beside", pythonDocx.versions());
            Race race = Race.between(List.of(
                    new Ours(DOCX, 1, report::findings),
                    new Ours(DOCX_LIMIT, 1, () -> limit.events(bytes)),
                    pythonDocx));
            sheet.race("DOCX reports", race);
            sheet.atLeast("times python-docx", race.ratio(DOCX, PYTHON_DOCX), 40);
            sheet.atLeast("of the limit for DOCX", race.ratio(DOCX, DOCX_LIMIT), 0.5);
        }
    }

    private void html() throws IOException {
        Checked report = example("qinglan-2023.html");
        String text = new String(report.bytes(), StandardCharsets.UTF_8);
        Race race = Race.between(List.of(
                new Ours(HTML, 1, report::findings),
                new Ours(HTML_LIMIT, 1, () -> Jsoup.parse(text).childNodeSize())));
        sheet.race("HTML reports", race);
        sheet.figure("of the limit for HTML", race.ratio(HTML, HTML_LIMIT));
    }

    private void text() throws IOException {
        Checked report = example("qinglan-2022.txt");
        byte[] bytes = report.bytes();
        Race race = Race.between(List.of(
                new Ours(TEXT, 1, report::findings),
                new Ours(TEXT_LIMIT, 1, () -> new String(bytes, StandardCharsets.UTF_8).length())));
        sheet.race("TXT reports", race);
        sheet.figure("of the limit for TXT", race.ratio(TEXT, TEXT_LIMIT));
    }

    private void coldStart() {
        String what = "seconds for one DOCX from cold start (median)";
        try {
            sheet.atMost(what, new ColdStart(house, docxFile).medianSeconds(), 0.8);
        } catch (IOException failure) {
            sheet.fact("cold start", "not measured: " + failure.getMessage());
        }
    }

    private Checked example(String name) throws IOException {
        Checked report = Checked.of(examples().resolve(name));
        sheet.fact(
                name.endsWith("html") ? "HTML" : "TXT",
                "%s, %,d bytes".formatted(name, Files.size(examples().resolve(name))));
        return report;
    }
}
