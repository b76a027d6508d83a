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

/** Who entered a figure of table two, when, and where it came from; and who typed over a figure in a text. */
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

    /** When figures in a chapter were typed over that had followed the registers, and why; the latest first. */
    List<Happened> typedOver(long organ, int year, int chapter) {
        return sheets.typedOver(organ, year, chapter).reversed().stream()
                .map(entry -> new Happened(
                        Dates.time(entry.recordedAt()),
                        "直接写了“" + String.join("”“", SheetEntry.typedOver(entry)) + "”",
                        who(entry) + "，理由：" + SheetEntry.secret(entry, "reason"),
                        true))
                .toList();
    }

    private String who(Entry entry) {
        return entry.actor().length() == 36 ? people.name(UUID.fromString(entry.actor())) : entry.actor();
    }

    private Happened line(Entry entry, Table2Cell cell) {
        BigDecimal figure = SheetEntry.changes(entry).get(cell);
        return new Happened(
                Dates.time(entry.recordedAt()),
                figure == null ? "删去" : "填为 " + figure.toPlainString(),
                who(entry) + "，来源：" + SheetEntry.secret(entry, "source"),
                true);
    }
}
