package org.gongkai.app.annualreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.gongkai.app.access.People;
import org.gongkai.app.record.Entry;
import org.gongkai.app.web.Dates;
import org.gongkai.app.web.Happened;
import org.gongkai.report.model.Table2Cell;
import org.springframework.stereotype.Component;

/** Who entered a figure of table two, when, and where it came from. */
@Component
class FigureHistory {

    private final Sheets sheets;
    private final People people;

    FigureHistory(Sheets sheets, People people) {
        this.sheets = sheets;
        this.people = people;
    }

    /** The latest first. */
    List<Happened> of(long organ, int year, Table2Cell cell) {
        return sheets.history(organ, year, cell).reversed().stream()
                .map(entry -> line(entry, cell))
                .toList();
    }

    private Happened line(Entry entry, Table2Cell cell) {
        BigDecimal figure = SheetEntry.changes(entry).get(cell);
        String who = entry.actor().length() == 36 ? people.name(UUID.fromString(entry.actor())) : entry.actor();
        return new Happened(
                Dates.time(entry.recordedAt()),
                figure == null ? "删去" : "填为 " + figure.toPlainString(),
                who + "，来源：" + SheetEntry.secret(entry, "source"),
                true);
    }
}
