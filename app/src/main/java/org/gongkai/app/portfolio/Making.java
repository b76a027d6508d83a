package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.app.annualreport.Approval;
import org.jspecify.annotations.Nullable;

/**
 * What an office makes of a year's reports: the government's own, and how far that has come.
 *
 * @param corrections every one on record
 * @param chapters the text of the government's report, by chapter; only chapters that were written
 * @param uploads how many reports made elsewhere were uploaded
 * @param upload the one that stands in the place of the sum; null while the sum itself is the report
 * @param approval how far it has come on its way to publication
 * @param publishedOn the day it was last published; null while it is not
 */
public record Making(
        List<Correction> corrections,
        Map<Integer, String> chapters,
        int uploads,
        @Nullable Upload upload,
        Approval approval,
        @Nullable LocalDate publishedOn) {
    static final Making NOTHING = new Making(List.of(), Map.of(), 0, null, Approval.NONE, null);

    public Making {
        corrections = List.copyOf(corrections);
        chapters = Collections.unmodifiableMap(new TreeMap<>(chapters));
    }

    Making adjusted(Correction correction) {
        List<Correction> more = new ArrayList<>(corrections);
        more.add(correction);
        return new Making(more, chapters, uploads, upload, approval, publishedOn);
    }

    Making struck(int number, String why) {
        List<Correction> after = corrections.stream()
                .map(correction -> correction.number() == number ? correction.strike(why) : correction)
                .toList();
        return new Making(after, chapters, uploads, upload, approval, publishedOn);
    }

    Making written(int chapter, String text) {
        Map<Integer, String> after = new TreeMap<>(chapters);
        after.put(chapter, text);
        return new Making(corrections, after, uploads, upload, approval, publishedOn);
    }

    /** With another report in the place of the sum; null for none. */
    Making replaced(@Nullable Upload by) {
        int number = by == null ? uploads : by.number();
        return new Making(corrections, chapters, number, by, approval, publishedOn);
    }

    Making stepped(Approval after) {
        return new Making(corrections, chapters, uploads, upload, after, publishedOn);
    }

    Making published(Approval after, LocalDate on) {
        return new Making(corrections, chapters, uploads, upload, after, on);
    }
}
