package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.app.annualreport.Approval;
import org.jspecify.annotations.Nullable;

/**
 * The collecting of a year's reports by an office, and what it makes of them.
 *
 * @param collector the organ whose office collects
 * @param year the report year
 * @param seq the number of its last entry; 0 while the office has not called for the reports
 * @param dues the last days to hand in
 * @param government whose report the sum of all units is
 * @param reminders how often those that had not handed in were reminded
 * @param remindedOn the last time; null if never
 * @param making what it makes of them
 */
public record Call(
        long collector,
        int year,
        int seq,
        Dues dues,
        String government,
        int reminders,
        @Nullable LocalDate remindedOn,
        Making making) {

    /** Nothing was called for yet; due as art. 49 has it. */
    static Call none(long collector, int year, String government) {
        return new Call(collector, year, 0, Dues.of(year), government, 0, null, Making.NOTHING);
    }

    /** Whether the office has called for the reports. */
    public boolean open() {
        return seq > 0;
    }

    /** Every adjustment on record. */
    public List<Correction> corrections() {
        return making.corrections();
    }

    /** How far the government's report has come on its way to publication. */
    public Approval approval() {
        return making.approval();
    }

    Call asked(int last, Dues by, String whose) {
        return new Call(collector, year, last, by, whose, reminders, remindedOn, making);
    }

    Call reminded(int last, LocalDate on) {
        return new Call(collector, year, last, dues, government, reminders + 1, on, making);
    }

    Call made(int last, Making after) {
        return new Call(collector, year, last, dues, government, reminders, remindedOn, after);
    }
}
