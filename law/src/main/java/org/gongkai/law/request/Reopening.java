package org.gongkai.law.request;

/**
 * After the end: the order to answer again (行政复议法 arts. 64, 77, 行政诉讼法 arts. 70, 94, or 自行纠正), and the archive
 * (Regulation art. 45 归档).
 */
final class Reopening {
    private static final int LONGEST_YEARS = 5;

    private Reopening() {}

    /** The limit is the one that the order sets, entered by hand. */
    static Verdict judge(Attempt attempt, Command.Reopen c) {
        if (!Attempt.isKey(c.reference())) {
            return attempt.refuse(Bar.ORDER_MISSING);
        }
        if (attempt.state().receivedOn == null) {
            return attempt.refuse(Bar.NEVER_RECEIVED);
        }
        boolean possible = !c.due().isBefore(attempt.today())
                && !c.due().isAfter(attempt.today().plusYears(LONGEST_YEARS));
        return possible
                ? attempt.accept(new Event.Reopened(attempt.stamp(), c.cause(), c.reference(), c.due()))
                : attempt.refuse(Bar.ORDERED_DATE_PAST);
    }

    static Verdict judge(Attempt attempt, Command.Archive c) {
        if (attempt.state().archived) {
            return attempt.refuse(Bar.FILE_SEALED);
        }
        return c.allPapersPresent()
                ? attempt.accept(new Event.Archived(attempt.stamp()))
                : attempt.refuse(Bar.PAPERS_MISSING);
    }
}
