package org.gongkai.report.rules;

import java.util.List;

/** The rules that one report decides, in the order in which they are run. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new ReadingNotices(),
            new FormOfYear(),
            new CellFormat(),
            new ChapterHeadings(),
            new StatedPeriod(),
            new RowTotals(),
            new ResultTotals(),
            new Balance(),
            new DocumentsIssued(),
            new RuleMakingPower(),
            new OfficeDecisions(),
            new OldDisclosed(),
            new OldProcurement(),
            new DisputeTotals(),
            new LitigationAfterReview(),
            new UnknownShare(),
            new ItemNumbers(),
            new FormatNotice(),
            new OrganName(),
            new DoubledWord(),
            new MissingNumber(),
            new LeftoverYear(),
            new StatisticsAddUp());

    private Rules() {}

    /** Every rule. */
    public static List<Rule> all() {
        return ALL;
    }
}
