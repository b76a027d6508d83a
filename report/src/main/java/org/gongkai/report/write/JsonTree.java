package org.gongkai.report.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a whole JSON text within bounds: no name twice in an object, nothing behind the value. */
final class JsonTree {

    private static final int DEPTH = 8;
    private static final int NUMBER_CHARS = 30;
    private static final int NAME_CHARS = 120;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxNumberLength(NUMBER_CHARS)
                    .maxNameLength(NAME_CHARS)
                    .maxStringLength(Limits.TEXT_CHARS)
                    .build())
            .build();

    private final JsonParser json;
    private int values;

    private JsonTree(JsonParser json) {
        this.json = json;
    }

    /** The value, or a {@link BadJson} that says in which line the text is broken. */
    static JsonValue read(byte[] text) throws BadJson {
        if (text.length > Limits.PLAIN_BYTES) {
            throw BadJson.tooLarge("JSON 文件超过 %d MB".formatted(Limits.PLAIN_BYTES >> 20));
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonTree tree = new JsonTree(json);
            JsonToken first = json.nextToken();
            if (first == null) {
                throw BadJson.at("", "没有内容");
            }
            JsonValue value = tree.value(first);
            if (json.nextToken() != null) {
                throw broken(json.currentLocation());
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw BadJson.tooLarge("JSON %s的数字、名称或者层次超出年度报告的需要".formatted(line(e.getLocation())));
        } catch (JacksonException e) {
            throw broken(e.getLocation());
        }
    }

    private static BadJson broken(@Nullable TokenStreamLocation place) {
        return BadJson.at("", line(place) + "附近不合语法，或者同一项写了两次");
    }

    /** The line, in words; the parser does not always know it. */
    private static String line(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1 ? "中" : "第 %d 行".formatted(place.getLineNr());
    }

    private JsonValue value(JsonToken token) throws BadJson {
        if (++values > Limits.PIECES) {
            throw BadJson.tooLarge("JSON 的内容超过 %d 项".formatted(Limits.PIECES));
        }
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new JsonValue.Text(json.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonValue.Word.TRUE;
            case VALUE_FALSE -> JsonValue.Word.FALSE;
            case VALUE_NULL -> JsonValue.Word.NULL;
            default -> throw broken(json.currentLocation());
        };
    }

    private JsonValue members() throws BadJson {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            members.put(name, value(json.nextToken()));
        }
        return new JsonValue.Members(members);
    }

    private JsonValue items() throws BadJson {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            items.add(value(token));
        }
        return new JsonValue.Items(items);
    }

    // An exponent of a few digits stands for a number that fills the memory once it is written out.
    private JsonValue number() throws BadJson {
        String digits = json.getString();
        if (digits.length() > NUMBER_CHARS || digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw BadJson.at("", "%s的数字应当逐位写出，不超过 %d 位".formatted(line(json.currentLocation()), NUMBER_CHARS));
        }
        return new JsonValue.Amount(json.getDecimalValue());
    }
}
