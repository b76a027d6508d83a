package org.gongkai.report.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a line of {@code gongkai-check/1} that we wrote ourselves says, its tables left out.
 *
 * @param file the file's name
 * @param organ null where it is not known
 * @param year null where it is not known
 * @param code why it could not be read; null where it could
 * @param message the sentence for that; null where it could be read
 * @param uncertain how many cells could not be told for certain
 * @param findings what was found, as written
 */
record ResultLine(
        String file,
        @Nullable String organ,
        @Nullable Integer year,
        @Nullable String code,
        @Nullable String message,
        int uncertain,
        List<Found> findings) {

    private static final JsonFactory JSON = new JsonFactory();

    /** One finding; numbers as they are written. */
    record Found(
            String rule,
            String kind,
            String severity,
            String where,
            String expected,
            String found,
            String evidence,
            String message,
            String source) {}

    /** Whether it was read. */
    boolean isReport() {
        return code == null;
    }

    /** How many findings weigh so much. */
    int count(String severity) {
        return (int) findings.stream()
                .filter(found -> found.severity().equals(severity))
                .count();
    }

    static ResultLine of(String line) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            return new Reader(json).line();
        }
    }

    /** Goes through one line. */
    private static final class Reader {
        private final JsonParser json;
        private String file = "";
        private @Nullable String organ;
        private @Nullable Integer year;
        private @Nullable String code;
        private @Nullable String message;
        private int uncertain;
        private final List<Found> findings = new ArrayList<>();

        Reader(JsonParser json) {
            this.json = json;
        }

        ResultLine line() {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                switch (key) {
                    case "file" -> file = json.getString();
                    case "organ" -> organ = value == JsonToken.VALUE_NULL ? null : json.getString();
                    case "year" -> year = value == JsonToken.VALUE_NULL ? null : Integer.valueOf(json.getIntValue());
                    case "uncertain_cells" -> uncertain();
                    case "findings" -> findings();
                    case "error" -> error();
                    default -> json.skipChildren();
                }
            }
            return new ResultLine(file, organ, year, code, message, uncertain, List.copyOf(findings));
        }

        private void uncertain() {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                uncertain++;
            }
        }

        private void error() {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = json.currentName();
                json.nextToken();
                if (key.equals("code")) {
                    code = json.getString();
                } else if (key.equals("message")) {
                    message = json.getString();
                }
            }
        }

        private void findings() {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String[] values = new String[KEYS.size()];
                Arrays.fill(values, "");
                while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                    int key = KEYS.indexOf(json.currentName());
                    JsonToken value = json.nextToken();
                    if (key >= 0 && value != JsonToken.VALUE_NULL) {
                        values[key] = json.getString();
                    }
                    json.skipChildren();
                }
                findings.add(new Found(
                        values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7],
                        values[8]));
            }
        }

        private static final List<String> KEYS =
                List.of("rule", "kind", "severity", "where", "expected", "found", "evidence", "message", "source");
    }
}
