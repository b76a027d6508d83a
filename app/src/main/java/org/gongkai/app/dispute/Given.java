package org.gongkai.app.dispute;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.web.FieldErrors;
import org.gongkai.report.model.Table4;
import org.jspecify.annotations.Nullable;

/** What was filled in, as it was sent. */
public final class Given {
    private static final int LONGEST = 5_000;

    private final Map<String, String> values;
    private FieldErrors errors = FieldErrors.NONE;

    Given(Map<String, String> values) {
        this.values = values;
    }

    static Given of(DisputeForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        Table4.Dispute kind = form.kind();
        LocalDate filed = form.filedOn();
        LocalDate ended = form.endedOn();
        values.put("kind", kind == null ? "" : kind.name());
        values.put("request", form.requestNumber());
        values.put("filedOn", filed == null ? "" : filed.toString());
        values.put("endedOn", ended == null ? "" : ended.toString());
        values.put("result", form.result());
        values.put("caseNumber", form.caseNumber());
        values.put("remark", form.remark());
        return new Given(values);
    }

    /** The value of a field; empty if it was not sent. */
    public String value(String name) {
        String value = values.getOrDefault(name, "").strip();
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }

    /** What cannot even be read: dates that are none. */
    FieldErrors errors() {
        return errors;
    }

    DisputeForm form() {
        return new DisputeForm(
                kind(value("kind")),
                value("request"),
                day("filedOn"),
                day("endedOn"),
                value("result"),
                value("caseNumber"),
                value("remark").replace("\r\n", "\n"));
    }

    @Nullable
    LocalDate day(String name) {
        String text = value(name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            errors = errors.with(name, "日期的样子：2025-10-23");
            return null;
        }
    }

    int number(String name) {
        String text = value(name);
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    static Table4.@Nullable Dispute kind(String name) {
        return Stream.of(Table4.Dispute.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
