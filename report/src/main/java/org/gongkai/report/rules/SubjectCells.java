package org.gongkai.report.rules;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.report.claims.Subject;
import org.gongkai.report.claims.SubjectFigure;
import org.gongkai.report.model.AnnualReport;
import org.gongkai.report.model.FormVersion;
import org.gongkai.report.model.Table2Cell;
import org.gongkai.report.model.Table3;
import org.gongkai.report.model.Table4;
import org.gongkai.report.model.Table4.Column;
import org.gongkai.report.model.Table4.Dispute;
import org.jspecify.annotations.Nullable;

/** Where in the tables a subject of the narrative stands, and what stands there. */
final class SubjectCells {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final List<Dispute> SUITS = List.of(Dispute.LITIGATION_DIRECT, Dispute.LITIGATION_AFTER_REVIEW);

    private SubjectCells() {}

    /** The figure of the table, money in 元; null where it is not known. */
    static @Nullable BigDecimal value(AnnualReport report, Subject subject) {
        Table2Cell cell = table2(subject);
        if (cell != null) {
            return table2(report, cell);
        }
        return switch (subject) {
            case APPLICANT_NATURAL -> received(report, Table3.Column.NATURAL_PERSON);
            case APPLICANT_BUSINESS -> received(report, Table3.Column.BUSINESS);
            case APPLICANT_RESEARCH -> received(report, Table3.Column.RESEARCH);
            case APPLICANT_WELFARE -> received(report, Table3.Column.SOCIAL_WELFARE);
            case APPLICANT_LEGAL_SERVICE -> received(report, Table3.Column.LEGAL_SERVICE);
            case APPLICANT_ORGANISATION -> organisations(report);
            default -> disputes(report, subject);
        };
    }

    /** The path of the cell, of the first where several are added. */
    static String path(Subject subject) {
        Table2Cell cell = table2(subject);
        if (cell != null) {
            return cell.path();
        }
        return switch (subject) {
            case APPLICANT_NATURAL -> Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.NATURAL_PERSON);
            case APPLICANT_BUSINESS, APPLICANT_ORGANISATION ->
                Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.BUSINESS);
            case APPLICANT_RESEARCH -> Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.RESEARCH);
            case APPLICANT_WELFARE -> Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.SOCIAL_WELFARE);
            case APPLICANT_LEGAL_SERVICE -> Table3.path(ReportRow.NEW_RECEIVED, Table3.Column.LEGAL_SERVICE);
            default -> Table4.path(blocks(subject).getFirst(), column(subject));
        };
    }

    private static @Nullable Table2Cell table2(Subject subject) {
        return switch (subject) {
            case LICENSING -> Table2Cell.LICENSING_DECISIONS;
            case PUNISHMENT -> Table2Cell.PUNISHMENT_DECISIONS;
            case COERCION -> Table2Cell.COERCION_DECISIONS;
            case FEES -> Table2Cell.FEES_AMOUNT;
            case REGULATIONS_ISSUED -> Table2Cell.REGULATIONS_ISSUED;
            case REGULATIONS_ABOLISHED -> Table2Cell.REGULATIONS_ABOLISHED;
            case REGULATIONS_IN_FORCE -> Table2Cell.REGULATIONS_IN_FORCE;
            case NORMATIVE_ISSUED -> Table2Cell.NORMATIVE_ISSUED;
            case NORMATIVE_ABOLISHED -> Table2Cell.NORMATIVE_ABOLISHED;
            case NORMATIVE_IN_FORCE -> Table2Cell.NORMATIVE_IN_FORCE;
            default -> null;
        };
    }

    private static @Nullable BigDecimal table2(AnnualReport report, Table2Cell cell) {
        if (report.table2() == null || report.form() != FormVersion.F2021) {
            return null;
        }
        BigDecimal value = Cells.known(report.table2().get(cell));
        return value == null || cell != Table2Cell.FEES_AMOUNT ? value : value.multiply(TEN_THOUSAND);
    }

    private static @Nullable BigDecimal received(AnnualReport report, Table3.Column column) {
        return report.table3() == null ? null : Cells.known(report.table3().get(ReportRow.NEW_RECEIVED, column));
    }

    /** Whether the figure counts the kind of applicant among the requests finished, or among those carried over too. */
    static boolean isOfFinished(AnnualReport report, SubjectFigure figure) {
        Table3.Column column = column3(figure.subject());
        if (report.table3() == null || column == null) {
            return false;
        }
        BigDecimal finished = Cells.known(report.table3().get(ReportRow.TOTAL_PROCESSED, column));
        BigDecimal received = received(report, column);
        BigDecimal carried = Cells.known(report.table3().get(ReportRow.CARRIED_IN, column));
        boolean withCarried = received != null && carried != null && Cells.same(received.add(carried), figure.value());
        return withCarried
                || ((figure.sentence().text().contains("答复")
                                || figure.sentence().text().contains("办结"))
                        && Cells.same(finished, figure.value()));
    }

    private static Table3.@Nullable Column column3(Subject subject) {
        return switch (subject) {
            case APPLICANT_NATURAL -> Table3.Column.NATURAL_PERSON;
            case APPLICANT_BUSINESS -> Table3.Column.BUSINESS;
            case APPLICANT_RESEARCH -> Table3.Column.RESEARCH;
            case APPLICANT_WELFARE -> Table3.Column.SOCIAL_WELFARE;
            case APPLICANT_LEGAL_SERVICE -> Table3.Column.LEGAL_SERVICE;
            default -> null;
        };
    }

    private static @Nullable BigDecimal organisations(AnnualReport report) {
        BigDecimal all = received(report, Table3.Column.TOTAL);
        BigDecimal persons = received(report, Table3.Column.NATURAL_PERSON);
        return all == null || persons == null ? null : all.subtract(persons);
    }

    private static @Nullable BigDecimal disputes(AnnualReport report, Subject subject) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Dispute block : blocks(subject)) {
            BigDecimal value = Cells.cell(report, block, column(subject));
            if (value == null) {
                return null;
            }
            sum = sum.add(value);
        }
        return sum;
    }

    private static List<Dispute> blocks(Subject subject) {
        return switch (subject) {
            case REVIEW, REVIEW_UPHELD, REVIEW_CORRECTED, REVIEW_OTHER, REVIEW_PENDING -> List.of(Dispute.REVIEW);
            case DIRECT, DIRECT_UPHELD, DIRECT_CORRECTED, DIRECT_OTHER, DIRECT_PENDING ->
                List.of(Dispute.LITIGATION_DIRECT);
            case AFTER_REVIEW, AFTER_REVIEW_UPHELD, AFTER_REVIEW_CORRECTED, AFTER_REVIEW_OTHER, AFTER_REVIEW_PENDING ->
                List.of(Dispute.LITIGATION_AFTER_REVIEW);
            default -> SUITS;
        };
    }

    private static Column column(Subject subject) {
        return switch (subject) {
            case REVIEW_UPHELD, LITIGATION_UPHELD, DIRECT_UPHELD, AFTER_REVIEW_UPHELD -> Column.UPHELD;
            case REVIEW_CORRECTED, LITIGATION_CORRECTED, DIRECT_CORRECTED, AFTER_REVIEW_CORRECTED -> Column.CORRECTED;
            case REVIEW_OTHER, LITIGATION_OTHER, DIRECT_OTHER, AFTER_REVIEW_OTHER -> Column.OTHER;
            case REVIEW_PENDING, LITIGATION_PENDING, DIRECT_PENDING, AFTER_REVIEW_PENDING -> Column.PENDING;
            default -> Column.TOTAL;
        };
    }
}
