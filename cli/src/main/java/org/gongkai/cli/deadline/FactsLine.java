package org.gongkai.cli.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.IsoDate;
import org.gongkai.cli.Json;
import org.gongkai.cli.Language;
import org.gongkai.law.clock.DeadlineFacts;
import org.gongkai.law.clock.Suspension;
import org.gongkai.law.clock.UnlawfulFacts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads one line of a batch: {@code {"received":"2025-09-08","supplemented":null,
 * "consultations":[["2025-09-15","2025-09-26"]],"extension":0,"fee_paid":null}}. Only {@code received} must be there. A key
 * that is not known is refused: a misspelt {@code fee_paid} must not give a wrong date.
 */
final class FactsLine {
    private final Language language;
    private @Nullable LocalDate received;
    private @Nullable LocalDate supplemented;
    private @Nullable LocalDate feePaid;
    private List<Suspension> consultations = new ArrayList<>();
    private int extension;

    private FactsLine(Language language) {
        this.language = language;
    }

    static DeadlineFacts read(String line, Language language) throws BadLine {
        FactsLine facts = new FactsLine(language);
        try (JsonParser json = Json.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            facts.readObject(json);
        } catch (JacksonException broken) {
            throw new BadLine(language.text("batch.notJson"));
        } catch (UnlawfulFacts unlawful) {
            throw new BadLine(language.pick(unlawful.zh(), unlawful.en()));
        }
        return facts.toFacts();
    }

    private DeadlineFacts toFacts() throws BadLine {
        if (received == null) {
            throw new BadLine(language.text("batch.noReceived"));
        }
        try {
            return new DeadlineFacts(received, null, supplemented, feePaid, consultations, extension, null);
        } catch (UnlawfulFacts unlawful) {
            throw new BadLine(language.pick(unlawful.zh(), unlawful.en()));
        }
    }

    private void readObject(JsonParser json) throws BadLine {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadLine(language.text("batch.notObject"));
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            JsonToken value = json.nextToken();
            switch (key) {
                case "received" -> received = date(key, json, value);
                case "supplemented" -> supplemented = date(key, json, value);
                case "fee_paid" -> feePaid = date(key, json, value);
                case "extension" -> extension = number(key, json, value);
                case "consultations" -> readConsultations(key, json, value);
                default -> throw new BadLine(language.text("batch.unknownKey", key));
            }
        }
        if (json.nextToken() != null) {
            throw new BadLine(language.text("batch.notObject"));
        }
    }

    private void readConsultations(String key, JsonParser json, JsonToken value) throws BadLine {
        if (value == JsonToken.VALUE_NULL) {
            return;
        }
        if (value != JsonToken.START_ARRAY) {
            throw new BadLine(language.text("batch.consultations", key));
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            LocalDate sent = null;
            LocalDate ended = null;
            if (json.currentToken() == JsonToken.START_ARRAY) {
                sent = date(key, json, json.nextToken());
                ended = date(key, json, json.nextToken());
            }
            if (sent == null || ended == null || json.nextToken() != JsonToken.END_ARRAY) {
                throw new BadLine(language.text("batch.consultations", key));
            }
            consultations.add(Suspension.consultation(sent, ended));
        }
    }

    private int number(String key, JsonParser json, JsonToken value) throws BadLine {
        if (value == JsonToken.VALUE_NULL) {
            return 0;
        }
        if (value != JsonToken.VALUE_NUMBER_INT) {
            throw new BadLine(language.text("batch.number", key));
        }
        return json.getIntValue();
    }

    private @Nullable LocalDate date(String key, JsonParser json, JsonToken value) throws BadLine {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        if (value != JsonToken.VALUE_STRING) {
            throw new BadLine(language.text("batch.date", key));
        }
        LocalDate date = IsoDate.parse(json.getString());
        if (date == null) {
            throw new BadLine(key + ": " + IsoDate.refusal(language, json.getString()));
        }
        return date;
    }
}
