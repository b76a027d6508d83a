package org.gongkai.app.request;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.law.clock.LastDay;
import org.gongkai.law.request.Amendment;
import org.gongkai.law.request.Event;
import org.gongkai.law.request.SearchRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events as JSON, version 1: the facts in clear, and apart from them whatever is written freely or points to a person. In
 * the facts such a field is null; once it is erased it reads as {@link #ERASED}.
 */
final class EventJson {
    static final int VERSION = 1;
    static final String PREFIX = "request.";
    /** What stands where something personal was erased. */
    static final String ERASED = "（已清除）";

    private static final Set<String> SECRET = Set.of("reason", "applicant", "means", "search", "proof", "reference");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(LastDay.class, Tagged.class)
            .addMixIn(Amendment.class, Tagged.class)
            .registerSubtypes(
                    new NamedType(LastDay.On.class, "on"),
                    new NamedType(LastDay.Provisional.class, "provisional"),
                    new NamedType(Amendment.Kind.class, "kind"),
                    new NamedType(Amendment.ReceiptDate.class, "receiptDate"))
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new ErasedText())
                    .addDeserializer(LocalDate.class, new PlainDay())
                    .addDeserializer(LocalDateTime.class, new PlainTime())
                    .addDeserializer(SearchRecord.class, new ErasedSearch()))
            .build();

    private static final Map<String, ObjectReader> READERS = Stream.of(Event.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, JSON::readerFor));

    private EventJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Tagged {}

    /** An event in its two parts. */
    record Written(String type, String facts, ObjectNode secret) {}

    static Written write(Event event) {
        ObjectNode facts = JSON.valueToTree(event);
        ObjectNode secret = JSON.createObjectNode();
        divide(facts, secret);
        return new Written(PREFIX + event.getClass().getSimpleName(), facts.toString(), secret);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode tree(Object value) {
        return JSON.valueToTree(value);
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    static <T> T value(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }

    /**
     * The event of an entry.
     *
     * @param type the entry's type with the room's name in front
     * @param secret its secret part as written; null once erased or when only the facts matter
     */
    static Event read(String type, String facts, @Nullable JsonNode secret) {
        ObjectReader event = READERS.get(type.substring(PREFIX.length()));
        if (event == null) {
            throw new IllegalArgumentException("no such event: " + type);
        }
        if (secret == null) {
            return event.readValue(facts);
        }
        ObjectNode whole = (ObjectNode) JSON.readTree(facts);
        unite(whole, secret);
        return event.readValue(whole);
    }

    private static void divide(ObjectNode facts, ObjectNode secret) {
        for (String name : List.copyOf(facts.propertyNames())) {
            JsonNode value = facts.get(name);
            if (SECRET.contains(name)) {
                secret.set(name, value);
                facts.putNull(name);
            } else if (value instanceof ObjectNode inner) {
                ObjectNode innerSecret = JSON.createObjectNode();
                divide(inner, innerSecret);
                if (!innerSecret.isEmpty()) {
                    secret.set(name, innerSecret);
                }
            }
        }
    }

    private static void unite(ObjectNode facts, JsonNode secret) {
        for (Map.Entry<String, JsonNode> field : secret.properties()) {
            if (facts.get(field.getKey()) instanceof ObjectNode inner && !SECRET.contains(field.getKey())) {
                unite(inner, field.getValue());
            } else if (facts.has(field.getKey())) {
                facts.set(field.getKey(), field.getValue());
            }
        }
    }

    private static final class ErasedText extends StdDeserializer<String> {
        private static final long serialVersionUID = 1L;

        ErasedText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getString();
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return ERASED;
        }
    }

    /** 2025-10-23, as it is always written: read without the formatter, which took a third of a rebuild. */
    private static final class PlainDay extends ValueDeserializer<LocalDate> {
        private static final int LENGTH = 10;

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            return text.length() == LENGTH ? of(text) : LocalDate.parse(text);
        }

        static LocalDate of(String text) {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
        }

        static int number(String text, int from, int to) {
            return Integer.parseInt(text, from, to, 10);
        }
    }

    /** 2025-10-23T09:30:00, or with microseconds behind a point; anything else goes to the formatter. */
    private static final class PlainTime extends ValueDeserializer<LocalDateTime> {
        private static final int SECONDS = 19;
        private static final int MICROS = 26;

        @Override
        public LocalDateTime deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            if (text.length() != SECONDS && text.length() != MICROS) {
                return LocalDateTime.parse(text);
            }
            int micros = text.length() == SECONDS ? 0 : PlainDay.number(text, SECONDS + 1, MICROS);
            return PlainDay.of(text)
                    .atTime(
                            PlainDay.number(text, 11, 13),
                            PlainDay.number(text, 14, 16),
                            PlainDay.number(text, 17, SECONDS),
                            micros * 1_000);
        }
    }

    private static final class ErasedSearch extends ValueDeserializer<SearchRecord> {
        @Override
        public SearchRecord deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            return new SearchRecord(
                    node.get("who").asString(),
                    node.get("where").asString(),
                    node.get("keywords").asString());
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return new SearchRecord(ERASED, ERASED, ERASED);
        }
    }
}
