package org.gongkai.app.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.app.web.Dates;

/**
 * The last days to hand in, one for each kind of unit.
 *
 * @param departments of departments, with them the office itself and the agencies
 * @param townships of 乡镇 and 街道
 * @param governments of the governments below
 */
public record Dues(LocalDate departments, LocalDate townships, LocalDate governments) {

    /**
     * What the Regulation says of a report year: departments by 31 January (art. 49(1)), governments by 31 March (art. 49(2)). It names no
     * day for 乡镇 and 街道 [U]; until the office sets one they report with the departments.
     */
    static Dues of(int year) {
        LocalDate january = LocalDate.of(year + 1, 1, 31);
        return new Dues(january, january, LocalDate.of(year + 1, 3, 31));
    }

    /** One day for all, as calls had it at first. */
    static Dues all(LocalDate day) {
        return new Dues(day, day, day);
    }

    /** The last day of units of this kind. */
    public LocalDate of(UnitKind kind) {
        return switch (kind) {
            case OWN, DEPARTMENT, AGENCY -> departments;
            case TOWNSHIP -> townships;
            case LOWER -> governments;
        };
    }

    /** 政府部门、乡镇、街道2026年1月31日前，下级政府2026年3月31日前; one day alone where it is the same for all. */
    public String inWords() {
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        for (UnitKind kind : List.of(UnitKind.DEPARTMENT, UnitKind.TOWNSHIP, UnitKind.LOWER)) {
            days.computeIfAbsent(of(kind), day -> new ArrayList<>()).add(kind.label());
        }
        return days.entrySet().stream()
                .map(day ->
                        (days.size() == 1 ? "" : String.join("、", day.getValue())) + Dates.plain(day.getKey()) + "前")
                .collect(Collectors.joining("，"));
    }
}
