package org.gongkai.app.request;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gongkai.law.decision.Decision;
import org.gongkai.law.decision.Disclosure;
import org.gongkai.law.decision.Outcome;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.RequestSettings;
import org.gongkai.law.request.Spell;
import org.jspecify.annotations.Nullable;

/**
 * Stretches that the report of one year cannot tell apart: of one kind of applicant, begun before or in the year, ended in it
 * by the same decision or open at its end. The law judges one of them for all.
 *
 * @param key what they have in common, as {@link CountedSpells} writes it
 * @param kind of applicant
 * @param again the day of the order to answer again; null for the first stretch of a request
 * @param began whether they began in the year, and not before it
 * @param decision by which they ended in the year; null if they were open at its end
 * @param given how much it gave; null if they were open
 * @param count how many they are, at least 1
 */
record AlikeSpells(
        String key,
        ApplicantKind kind,
        @Nullable LocalDate again,
        boolean began,
        @Nullable Decision decision,
        @Nullable Disclosure given,
        int count) {

    /** These and some more of the same. */
    AlikeSpells with(AlikeSpells more) {
        return new AlikeSpells(key, kind, again, began, decision, given, count + more.count);
    }

    /** The rows of table three that each of them is counted in; none if it is not counted at all. */
    Set<ReportRow> rowsIn(int year, RequestSettings settings) {
        if (again != null && !settings.reopenedCountsAgain().on(again)) {
            return EnumSet.noneOf(ReportRow.class);
        }
        return example(year).rowsIn(year);
    }

    private Spell example(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate from = began ? first : first.minusDays(1);
        return decision == null || given == null
                ? new Spell(from, null, null)
                : new Spell(from, LocalDate.of(year, 12, 31), new Outcome(decision, given, Set.of()));
    }
}
