package org.gongkai.report.write;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON text that is held in memory as a whole. */
sealed interface JsonValue {

    /** An object, its members in the order of the text. */
    record Members(Map<String, JsonValue> values) implements JsonValue {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** An array. */
    record Items(List<JsonValue> values) implements JsonValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Text(String value) implements JsonValue {}

    /** A number, all its decimals kept. */
    record Amount(BigDecimal value) implements JsonValue {}

    /** The three words of JSON. */
    enum Word implements JsonValue {
        NULL,
        TRUE,
        FALSE
    }
}
