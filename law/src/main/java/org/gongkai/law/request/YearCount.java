package org.gongkai.law.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.law.decision.ReportRow;

/**
 * Table three of the annual report (国办公开办函〔2021〕30号, for 2019 and 2020 〔2019〕60号) as the register gives it for one year,
 * each cell with the requests behind it.
 *
 * <p>Counted are requests with a day of receipt: each part of a split and not the whole, none that is void or unconfirmed.
 * 本年新收: received in the year. 上年结转: received before and open on 1 January. A result row: answered (served) or closed in the
 * year, by the first answer or closing. 结转下年度: open on 31 December. So for every kind of applicant and any history
 * 本年新收 + 上年结转 = 总计 + 结转下年度. A request ordered to be answered again is not counted again, unless the setting says so
 * [U]; then its second life counts from the order on, in every row.
 */
public final class YearCount {
    private static final int FIRST_YEAR = 2019;

    private final int year;
    private final Map<ReportRow, Map<ApplicantKind, List<String>>> cells = new EnumMap<>(ReportRow.class);

    private YearCount(int year) {
        this.year = year;
    }

    /**
     * Counts.
     *
     * @param year the report year, 2019 or later
     * @param requests every request of the register, each once, in any order
     * @throws IllegalArgumentException if the year is before 2019, when the report had no such table
     */
    public static YearCount of(int year, Collection<InformationRequest> requests, RequestSettings settings) {
        if (year < FIRST_YEAR) {
            throw new IllegalArgumentException("2019年以前的年度报告没有表三：" + year);
        }
        YearCount count = new YearCount(year);
        for (InformationRequest request : requests) {
            if (request.phase() != Phase.SPLIT && request.phase() != Phase.VOID) {
                count.add(request, settings);
            }
        }
        return count;
    }

    /** The report year. */
    public int year() {
        return year;
    }

    /** The figure in a cell. */
    public int count(ReportRow row, ApplicantKind kind) {
        return requests(row, kind).size();
    }

    /** The figure in the column 总计. */
    public int total(ReportRow row) {
        int total = 0;
        for (ApplicantKind kind : ApplicantKind.values()) {
            total += count(row, kind);
        }
        return total;
    }

    /** The register numbers behind a cell, in the order of the requests given; empty if none. */
    public List<String> requests(ReportRow row, ApplicantKind kind) {
        return List.copyOf(cells.getOrDefault(row, Map.of()).getOrDefault(kind, List.of()));
    }

    private void add(InformationRequest request, RequestSettings settings) {
        ApplicantKind kind = request.kind().orElse(null);
        List<Spell> spells = request.spells();
        for (int i = 0; i < spells.size() && kind != null; i++) {
            Spell spell = spells.get(i);
            if (i == 0 || settings.reopenedCountsAgain().on(spell.from())) {
                add(spell, request.number(), kind);
            }
        }
    }

    private void add(Spell spell, String number, ApplicantKind kind) {
        for (ReportRow row : spell.rowsIn(year)) {
            put(row, kind, number);
        }
    }

    private void put(ReportRow row, ApplicantKind kind, String number) {
        cells.computeIfAbsent(row, r -> new EnumMap<>(ApplicantKind.class))
                .computeIfAbsent(kind, k -> new ArrayList<>())
                .add(number);
    }
}
