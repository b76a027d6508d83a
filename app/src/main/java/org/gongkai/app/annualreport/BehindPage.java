package org.gongkai.app.annualreport;

import java.util.List;
import org.gongkai.app.request.CountedRequest;
import org.gongkai.app.web.Paging;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.jspecify.annotations.Nullable;

/**
 * The requests behind a figure of table three.
 *
 * @param kind the column; null for 总计
 * @param requests of this page
 */
public record BehindPage(
        int year, ReportRow row, @Nullable ApplicantKind kind, List<CountedRequest> requests, Paging paging) {

    /** Row and column in words. */
    public String title() {
        return row.label() + "，" + (kind == null ? "总计" : kind.label());
    }
}
