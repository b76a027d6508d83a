package org.gongkai.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.app.dispute.DisputeForm;
import org.gongkai.app.dispute.Disputes;
import org.gongkai.app.dispute.Entered;
import org.gongkai.app.record.Acting;
import org.gongkai.report.model.Table4;

/** A reconsideration or a suit, planned before it is lived: filed on a day, and perhaps ended on another. */
public final class Quarrel {
    private final Disputes disputes;
    private final Acting officer;
    private final UUID id = UUID.randomUUID();
    private final List<Step> steps = new ArrayList<>();
    private int seen;

    private Quarrel(Disputes disputes, Acting officer) {
        this.disputes = disputes;
        this.officer = officer;
    }

    /**
     * One that is filed.
     *
     * @param request gives the register number of the request it is about, or nothing, on the day it is filed
     */
    public static Quarrel filed(
            Disputes disputes,
            Acting officer,
            Table4.Dispute kind,
            LocalDate on,
            Supplier<String> request,
            String caseNumber) {
        Quarrel quarrel = new Quarrel(disputes, officer);
        return quarrel.step(
                on,
                day -> disputes.register(
                        officer, quarrel.id, DisputeForm.filed(kind, request.get(), day, caseNumber, "")));
    }

    /** It ends, with a code of the list of results. */
    public Quarrel ended(LocalDate on, String result) {
        return step(on, day -> disputes.end(officer, id, seen, day, result));
    }

    /** All of it. */
    public Stream<Step> steps() {
        return steps.stream();
    }

    private Quarrel step(LocalDate on, java.util.function.Function<LocalDate, Entered> deed) {
        steps.add(new Step(
                on,
                day -> seen = switch (deed.apply(day)) {
                    case Entered.Done done -> done.seq();
                    case Entered.Refused refused ->
                        throw new CourseRefused(
                                "复议诉讼", day, "登记", refused.faults().toString());
                }));
        return this;
    }
}
