package org.gongkai.app.check;

import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.batch.BatchFolder;
import org.gongkai.report.batch.BatchSummary;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One archive on its page.
 *
 * @param summary what it came to; null before it is done
 */
public record ArchivePage(Job job, @Nullable BatchSummary summary) {

    /** The address of the page. */
    public String path() {
        return "/desk/checks/" + job.id();
    }

    /** A file of the run's folder that may be fetched; null where there is none of that name. */
    static @Nullable Path file(Path run, String name) {
        boolean known = name.equals(BatchFolder.SUMMARY)
                || name.equals(BatchFolder.TABLE)
                || name.equals(BatchFolder.RESULTS)
                || name.matches("reports/[0-9]{6}\\.html");
        Path file = run.resolve(name);
        return known && Files.isRegularFile(file) ? file : null;
    }

    /** The words for a kind of finding. */
    public static String kind(String key) {
        return messages().text("kind." + key);
    }

    /** The words for a severity. */
    public static String severity(String key) {
        return messages().text("text." + key);
    }

    /** The address of the page of one report below that of the archive. */
    public String report(int number) {
        return path() + "/reports/" + "%06d.html".formatted(number + 1);
    }

    private static Messages messages() {
        return PublicCheck.MESSAGES;
    }
}
