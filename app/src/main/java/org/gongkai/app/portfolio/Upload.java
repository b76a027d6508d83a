package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.UUID;
import org.gongkai.report.model.AnnualReport;

/**
 * A government's report that was made elsewhere and uploaded; it stands in the place of the sum of the units and is held against it.
 *
 * @param number how many were uploaded for that year with this one
 * @param on the day
 * @param actor the key of who uploaded it
 * @param paper the key of the file
 * @param name of the file; empty if it is erased
 * @param report as it was read then
 */
public record Upload(int number, LocalDate on, String actor, UUID paper, String name, AnnualReport report) {}
