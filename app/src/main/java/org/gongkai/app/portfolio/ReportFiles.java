package org.gongkai.app.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.gongkai.app.record.Papers;
import org.gongkai.report.ReportFile;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.read.ReadReport;
import org.springframework.stereotype.Component;

/** Reads the files that units hand in. */
@Component
class ReportFiles {
    private static final String HOW = "请换一个文件再报：Word、WPS、带文字的PDF、OFD、Excel、RTF、ODT、网页、文本、本系统导出的JSON都可以。";

    private final Papers papers;

    ReportFiles(Papers papers) {
        this.papers = papers;
    }

    /** What became of a file. */
    sealed interface Read {}

    /** It is an annual report. */
    record Report(AnnualReport report) implements Read {}

    /**
     * It is none, or cannot be read.
     *
     * @param why in Chinese, with what to do
     */
    record Refused(String why) implements Read {}

    Read read(String name, byte[] bytes) {
        if (bytes.length > Papers.LARGEST) {
            return new Refused("文件超过20 MB，请压缩后再传。");
        }
        return switch (ReportFile.read(name, bytes)) {
            case ReadReport.Refused(ReadReport.Reason reason, String detail) ->
                new Refused("这个文件读不了：" + detail + "。" + HOW);
            case ReadReport.Report(AnnualReport report) -> new Report(report);
        };
    }

    /** The report of a version as its file is read now; empty if it is erased. */
    Optional<AnnualReport> report(Version version) {
        return papers.open(version.paper()).flatMap(content -> {
            try (InputStream in = content) {
                return read(version.name(), in.readAllBytes()) instanceof Report(AnnualReport report)
                        ? Optional.of(report)
                        : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
