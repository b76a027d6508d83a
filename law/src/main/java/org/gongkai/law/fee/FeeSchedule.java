package org.gongkai.law.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.gongkai.law.fee.Tariff.Band;
import org.gongkai.law.fee.Tariff.Unit;

/**
 * The standards of the fee. 国办函〔2020〕109号 art. 3: the organ picks one of the two ways for a request, 按件计收 or 按量计收, never
 * both; both are progressive (超额累进).
 *
 * @param from first day in force
 * @param source the document it stands in
 * @param byCase rates of the cases of one applicant in one calendar month
 * @param byVolume rates of the pages of one request
 * @param conventions readings of what it leaves open
 */
public record FeeSchedule(LocalDate from, String source, Tariff byCase, Tariff byVolume, FeeConventions conventions) {

    /**
     * 国办函〔2020〕109号. By case: 10 and fewer free, 11 to 30 at 100 yuan, from 31 on every ten are 100 yuan dearer. By volume:
     * 30 pages and fewer free, 31 to 100 at 10 yuan, 101 to 200 at 20 yuan, from 201 on 40 yuan.
     */
    public static final FeeSchedule OF_2021 = new FeeSchedule(
            LocalDate.of(2021, 1, 1),
            "国办函〔2020〕109号",
            new Tariff(Unit.CASE, List.of(new Band(1, 10, 0), new Band(11, 30, 100), new Band(31, 40, 200)), 10, 100),
            new Tariff(
                    Unit.PAGE,
                    List.of(
                            new Band(1, 30, 0),
                            new Band(31, 100, 10),
                            new Band(101, 200, 20),
                            new Band(201, Tariff.MOST_UNITS, 40)),
                    Tariff.MOST_UNITS,
                    0),
            FeeConventions.DEFAULT);

    /** The schedule in force on a day; empty before 2021, when nothing could be charged for processing. */
    public static Optional<FeeSchedule> inForceOn(LocalDate day) {
        return day.isBefore(OF_2021.from) ? Optional.empty() : Optional.of(OF_2021);
    }

    /** The fee by case of one applicant's whole month. */
    public Fee forCases(int casesOfTheMonth) {
        return byCase.charge(1, casesOfTheMonth);
    }

    /** The fee by volume of one request. */
    public Fee forPages(int pages) {
        return byVolume.charge(1, pages);
    }

    /**
     * The fee by case of one request, behind those that came before it.
     *
     * @param before all other requests that were charged or passed free earlier, of any applicant, organ and month
     */
    public Fee byCase(ChargeableRequest request, List<ChargeableRequest> before) {
        return charge(byCase, request, before, ChargeableRequest::cases);
    }

    /**
     * The fee by volume of one request.
     *
     * @param before as in {@link #byCase(ChargeableRequest, List)}; without effect unless pages add up over the month
     */
    public Fee byVolume(ChargeableRequest request, List<ChargeableRequest> before) {
        List<ChargeableRequest> added = conventions.pages() == FeeConventions.Pages.PER_REQUEST ? List.of() : before;
        return charge(byVolume, request, added, ChargeableRequest::pages);
    }

    /** This schedule with other readings of what it leaves open. */
    public FeeSchedule with(FeeConventions readings) {
        return new FeeSchedule(from, source, byCase, byVolume, readings);
    }

    private Fee charge(
            Tariff tariff,
            ChargeableRequest request,
            List<ChargeableRequest> before,
            ToIntFunction<ChargeableRequest> units) {
        if (!request.counts(conventions)) {
            return new Fee(List.of());
        }
        int already = before.stream()
                .filter(b -> b.counts(conventions) && b.addsUpWith(request, conventions))
                .mapToInt(units)
                .sum();
        return tariff.charge(already + 1, already + units.applyAsInt(request));
    }
}
