package org.gongkai.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.report.ReportFile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.gongkai.report.write.ReportDocx;
import org.gongkai.report.write.ReportHtml;
import org.gongkai.report.write.ReportJson;
import org.gongkai.report.write.ReportOfd;
import org.gongkai.report.write.ReportPdf;
import org.gongkai.report.write.ReportXlsx;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Seeds in the forms that are not among the samples: the examples, written anew in every form the house writes, and Markdown. */
final class WrittenSeeds {

    private final Path folder;

    private WrittenSeeds(Path folder) {
        this.folder = folder;
    }

    /** Writes each report of the examples into the folder, once in every form. */
    static void write(Path examples, Path folder) throws IOException {
        Files.createDirectories(folder);
        WrittenSeeds seeds = new WrittenSeeds(folder);
        List<Path> files;
        try (Stream<Path> paths = Files.list(examples)) {
            files = paths.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (ReportFile.read(name, Files.readAllBytes(file)) instanceof ReadReport.Report(var report)) {
                seeds.writeAll(name.substring(0, name.lastIndexOf('.')), report);
            }
        }
    }

    private interface Writer {
        void write(AnnualReport report, OutputStream out) throws IOException;
    }

    private void writeAll(String name, AnnualReport report) throws IOException {
        String page = ReportHtml.page(report);
        put(name + ".docx", report, ReportDocx::write);
        put(name + ".pdf", report, ReportPdf::write);
        put(name + ".ofd", report, ReportOfd::write);
        put(name + ".xlsx", report, ReportXlsx::write);
        put(name + ".json", ReportJson.text(report), StandardCharsets.UTF_8);
        put(name + ".html", page, StandardCharsets.UTF_8);
        put(name + ".htm", page.replaceFirst("(?i)utf-8", "gb18030"), Charset.forName("GB18030"));
        put(name + ".md", markdown(page), StandardCharsets.UTF_8);
    }

    private void put(String name, AnnualReport report, Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report, bytes);
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private void put(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static String markdown(String page) {
        StringBuilder text = new StringBuilder();
        for (Element block : Jsoup.parse(page).select("h1, h2, h3, p:not(td p), tr")) {
            switch (block.normalName()) {
                case "tr" ->
                    text.append("| ")
                            .append(String.join(" | ", block.select("th, td").eachText()))
                            .append(" |\n");
                case "p" -> text.append('\n').append(block.text()).append("\n\n");
                default ->
                    text.append("\n")
                            .append("#".repeat(block.normalName().charAt(1) - '0'))
                            .append(' ')
                            .append(block.text())
                            .append("\n\n");
            }
        }
        return text.toString();
    }
}
