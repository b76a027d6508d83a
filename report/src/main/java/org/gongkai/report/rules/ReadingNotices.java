package org.gongkai.report.rules;

import java.util.List;
import java.util.function.Consumer;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.Reading;

/** READ 文件是怎样读出来的：把读取时的说明原样列出，不指报告有错。 */
final class ReadingNotices implements Rule {

    @Override
    public String id() {
        return "READ";
    }

    @Override
    public void check(AnnualReport report, Consumer<Finding> findings) {
        for (Reading reading : report.readings()) {
            findings.accept(new Finding(
                    id(),
                    Kind.READING,
                    Severity.INFO,
                    reading.where(),
                    null,
                    null,
                    reading.evidence(),
                    reading.key(),
                    List.of(reading.evidence()),
                    Sources.NONE));
        }
    }
}
