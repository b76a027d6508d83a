package org.gongkai.app.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.law.decision.ReportRow;
import org.gongkai.law.request.ApplicantKind;
import org.gongkai.law.request.RequestSettings;

/**
 * Table three of an organ and a year (收到和处理政府信息公开申请情况), counted from groups of requests that the law does not tell apart.
 * The same figures as {@code YearCount} over the requests themselves.
 */
public final class TableThree {

    private final List<AlikeSpells> groups;
    private final int year;
    private final RequestSettings settings;
    private final Map<ReportRow, Map<ApplicantKind, Integer>> cells = new EnumMap<>(ReportRow.class);

    TableThree(int year, List<AlikeSpells> groups, RequestSettings settings) {
        this.groups = groups;
        this.year = year;
        this.settings = settings;
        for (AlikeSpells alike : groups) {
            for (ReportRow row : alike.rowsIn(year, settings)) {
                cells.computeIfAbsent(row, r -> new EnumMap<>(ApplicantKind.class))
                        .merge(alike.kind(), alike.count(), Math::addExact);
            }
        }
    }

    /** The figure in a cell. */
    public int count(ReportRow row, ApplicantKind kind) {
        return cells.getOrDefault(row, Map.of()).getOrDefault(kind, 0);
    }

    /** The figure in the column 总计. */
    public int total(ReportRow row) {
        return cells.getOrDefault(row, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    List<String> keys(ReportRow row, Predicate<ApplicantKind> kinds) {
        return groups.stream()
                .filter(alike ->
                        kinds.test(alike.kind()) && alike.rowsIn(year, settings).contains(row))
                .map(AlikeSpells::key)
                .toList();
    }
}
