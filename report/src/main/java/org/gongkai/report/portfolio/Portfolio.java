package org.gongkai.report.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.model.FormVersion;
import org.jspecify.annotations.Nullable;

/**
 * The reports of all units of a government for a year (Regulation art. 49).
 *
 * @param organ the government, as it stands in the title of its report
 * @param year the report year, 2019 or later
 * @param units the register of that year, exempt ones too
 * @param adjustments every one on record
 * @param whole the figures of the government's own report where it was made elsewhere; null where it is the sum itself
 * @param published the day the government's report was published; null while it is not
 */
public record Portfolio(
        String organ,
        int year,
        List<Unit> units,
        List<Adjustment> adjustments,
        @Nullable Figures whole,
        @Nullable LocalDate published) {

    public Portfolio {
        units = List.copyOf(units);
        adjustments = List.copyOf(adjustments);
    }

    /** The form of the year. */
    public FormVersion form() {
        return FormVersion.ofYear(year);
    }

    /** The units whose figures count, with or without a report yet. */
    public List<Unit> inScope() {
        return units.stream().filter(Unit::inScope).toList();
    }
}
