package org.gongkai.app.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.gongkai.report.batch.Checked;
import org.gongkai.report.batch.FileCheck;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.rules.Messages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Checks reports for the public: only a few at a time, and nothing of them is kept or logged. */
@Component
class PublicCheck {
    static final Messages MESSAGES = Messages.of(Locale.SIMPLIFIED_CHINESE);

    private static final Logger LOG = LoggerFactory.getLogger(PublicCheck.class);
    private static final int LARGEST = 20 << 20;
    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final FileCheck check = new FileCheck(MESSAGES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);

    /**
     * A file as it was sent.
     *
     * @param content read only when its turn has come
     */
    record Sent(String name, InputStreamSource content) {}

    /** What came of it. */
    sealed interface Result {}

    /**
     * It was checked.
     *
     * @param remark what the reader must know of how; empty if nothing
     */
    record Done(Checked.Report report, String remark) implements Result {}

    /**
     * A file could not be read.
     *
     * @param previous whether it is that of the year before
     * @param why what is wrong and what to do
     */
    record Unread(boolean previous, String why) implements Result {}

    /** Too many others are checking. */
    record Busy() implements Result {}

    /** Checks a report, and holds it against that of the year before where one is given. */
    Result check(Sent sent, @Nullable Sent before) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Busy();
        }
        try {
            return checked(sent, before);
        } finally {
            places.release();
        }
    }

    private Result checked(Sent sent, @Nullable Sent before) {
        return switch (read(sent)) {
            case Checked.Failed failed -> new Unread(false, failed.message());
            case Checked.Report report when before == null -> new Done(report, "");
            case Checked.Report report ->
                switch (read(before)) {
                    case Checked.Failed failed -> new Unread(true, failed.message());
                    case Checked.Report yearBefore -> together(report, yearBefore.report());
                };
        };
    }

    private static Done together(Checked.Report report, AnnualReport before) {
        Integer year = report.report().year();
        Integer earlier = before.year();
        return year == null || earlier == null || earlier + 1 == year
                ? new Done(report.after(before), "")
                : new Done(report, "两份报告是%d年度和%d年度，不是相邻两年，没有作跨年核对。".formatted(year, earlier));
    }

    // What was thrown may hold words of the file; they go nowhere.
    private Checked read(Sent sent) {
        try (InputStream content = sent.content().getInputStream()) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST
                    ? new Checked.Failed(sent.name(), "too_large", "文件超过20 MB，请删去图片后再传")
                    : check.check(sent.name(), bytes);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.warn(
                    "a report of the public could not be checked: {}",
                    e.getClass().getName());
            return new Checked.Failed(sent.name(), "broken", "这个文件没有读成，请另存为 Word 或者网页格式后再试");
        }
    }
}
