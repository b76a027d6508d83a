package org.gongkai.app.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * What is written down about a unit.
 *
 * @param organ null for a unit without accounts here
 * @param until null while it goes on
 */
public record UnitForm(
        String name,
        UnitKind kind,
        @Nullable Long organ,
        String contact,
        int since,
        @Nullable Integer until,
        String ended) {}
