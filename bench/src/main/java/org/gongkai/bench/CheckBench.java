package org.gongkai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;

/**
 * Reports read and checked by all rules, beside the least that any reader must do with the same bytes, and beside what one
 * would use instead. What is not installed is left out, and the results say so.
 */
final class CheckBench {

    private static final String DOCX = "gongkai check, DOCX";
    private static final String DOCX_LIMIT = "unzip and StAX of the JDK";
    private static final String PYTHON_DOCX = "python-docx dumping the tables";
    private static final String EXPAT = "zipfile and expat of Python";
    private static final String LIBREOFFICE = "LibreOffice converting to text";
    private static final String HTML = "gongkai check, HTML";
    private static final String HTML_LIMIT = "jsoup parse";
    private static final String TEXT = "gongkai check, TXT";
    private static final String TEXT_LIMIT = "UTF-8 decoding";
    private static final String PDF = "gongkai check, PDF";
    private static final String PDF_LIMIT = "PDFBox extracting the text";
    private static final String PDFTOTEXT = "pdftotext -layout";

    private final Path house;
    private final Path docxFile;
    private final Path scratch;
    private final Sheet sheet = new Sheet("check");

    private CheckBench(Path house) {
        this.house = house;
        docxFile = examples().resolve("qinglan-2024.docx");
        scratch = house.resolve("bench/target/convert");
    }

    static Sheet run(Path house) throws IOException, InterruptedException {
        CheckBench bench = new CheckBench(house);
        bench.docx();
        bench.html();
        bench.text();
        bench.pdf();
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
        try (Peer pythonDocx = python(PYTHON_DOCX, "dump_tables.py", docxFile);
                Peer expat = python(EXPAT, "parse_docx.py", docxFile)) {
            sheet.fact("beside", pythonDocx.versions() + "; " + expat.versions());
            Race race = Race.between(List.of(
                    new Ours(DOCX, 1, report::findings),
                    new Ours(DOCX_LIMIT, 1, () -> limit.events(bytes)),
                    pythonDocx,
                    expat));
            sheet.race("DOCX reports", race);
            sheet.atLeast("DOCX reports per second and core", race.perCore(DOCX), 300);
            sheet.atLeast("times zipfile and expat of Python", race.ratio(DOCX, EXPAT), 1);
            sheet.atLeast("of the limit for DOCX", race.ratio(DOCX, DOCX_LIMIT), 0.5);
            sheet.figure("times python-docx", race.ratio(DOCX, PYTHON_DOCX));
        }
        if (!isInstalled("soffice")) {
            sheet.fact("LibreOffice", "not installed");
            return;
        }
        try (Peer office = command(LIBREOFFICE, docxFile, office("txt:Text"))) {
            Race race = Race.between(List.of(new Ours(DOCX, 1, report::findings), office), 3);
            sheet.race("DOCX reports, beside LibreOffice", race);
            sheet.figure("times LibreOffice", race.ratio(DOCX, LIBREOFFICE));
        }
    }

    private void html() throws IOException {
        Checked report = example("HTML", "qinglan-2023.html");
        String text = new String(report.bytes(), StandardCharsets.UTF_8);
        Race race = Race.between(List.of(
                new Ours(HTML, 1, report::findings),
                new Ours(HTML_LIMIT, 1, () -> Jsoup.parse(text).childNodeSize())));
        sheet.race("HTML reports", race);
        sheet.atLeast("HTML reports per second and core", race.perCore(HTML), 800);
        sheet.figure("of the limit for HTML", race.ratio(HTML, HTML_LIMIT));
    }

    private void text() throws IOException {
        Checked report = example("TXT", "qinglan-2022.txt");
        byte[] bytes = report.bytes();
        Race race = Race.between(List.of(
                new Ours(TEXT, 1, report::findings),
                new Ours(TEXT_LIMIT, 1, () -> new String(bytes, StandardCharsets.UTF_8).length())));
        sheet.race("TXT reports", race);
        sheet.atLeast("TXT reports per second and core", race.perCore(TEXT), 2_000);
        sheet.figure("of the limit for TXT", race.ratio(TEXT, TEXT_LIMIT));
    }

    /** A PDF as offices make it: the example printed by LibreOffice. */
    private void pdf() throws IOException, InterruptedException {
        if (!isInstalled("soffice")) {
            sheet.fact("PDF", "not measured: the PDF is made by LibreOffice, which is not installed");
            return;
        }
        Files.createDirectories(scratch);
        List<String> convert = new ArrayList<>(office("pdf"));
        convert.replaceAll(word -> word.equals("FILE") ? docxFile.toString() : word);
        new ProcessBuilder(convert)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Path file = scratch.resolve("qinglan-2024.pdf");
        Checked report = Checked.of(file);
        byte[] bytes = report.bytes();
        sheet.fact("PDF", "%s, %,d bytes".formatted(report.name(), bytes.length));
        Ours ours = new Ours(PDF, 1, report::findings);
        Ours limit = new Ours(PDF_LIMIT, 1, () -> textOf(bytes));
        if (isInstalled("pdftotext")) {
            try (Peer pdftotext = command(PDFTOTEXT, file, List.of("pdftotext", "-layout", "FILE", "-"))) {
                pdf(Race.between(List.of(ours, limit, pdftotext)));
            }
        } else {
            sheet.fact("pdftotext", "not installed");
            pdf(Race.between(List.of(ours, limit)));
        }
    }

    private void pdf(Race race) {
        sheet.race("PDF reports", race);
        sheet.atLeast("of the rate of PDFBox extracting the text", race.ratio(PDF, PDF_LIMIT), 0.7);
        if (race.has(PDFTOTEXT)) {
            sheet.figure("times pdftotext -layout", race.ratio(PDF, PDFTOTEXT));
        }
    }

    private static int textOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void coldStart() {
        String what = "seconds for one DOCX from cold start (median)";
        try {
            sheet.atMost(what, new ColdStart(house, docxFile).medianSeconds(), 0.8);
        } catch (IOException failure) {
            sheet.fact("cold start", "not measured: " + failure.getMessage());
        }
    }

    private Checked example(String form, String name) throws IOException {
        Path file = examples().resolve(name);
        sheet.fact(form, "%s, %,d bytes".formatted(name, Files.size(file)));
        return Checked.of(file);
    }

    /** LibreOffice converting {@code FILE}; it has a profile of its own, so that it does not meet one that is open. */
    private List<String> office(String form) {
        return List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + scratch.resolve("profile").toUri(),
                "--convert-to",
                form,
                "--outdir",
                scratch.toString(),
                "FILE");
    }

    private Peer python(String name, String script, Path file) throws IOException {
        return new Peer(name, List.of("/usr/bin/python3", peer(script)), file.toString());
    }

    private Peer command(String name, Path file, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(List.of("/usr/bin/python3", peer("run_command.py")));
        whole.addAll(command);
        return new Peer(name, whole, file.toString());
    }

    private String peer(String script) {
        return house.resolve("bench/target/peers").resolve(script).toString();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
