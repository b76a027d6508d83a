package org.gongkai.ledger.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.gongkai.ledger.Chains;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Head;
import org.gongkai.ledger.Span;
import org.gongkai.ledger.export.ExportLine.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the fields of one line in the order of the format, and accepts one spelling of each value only. */
final class Fields {

    private final JsonParser json;
    private String field = "";

    Fields(JsonParser json) {
        this.json = json;
    }

    /** The field that was read last. */
    String current() {
        return field;
    }

    String text(String name) throws BadLine {
        value(name, JsonToken.VALUE_STRING);
        return json.getString();
    }

    String chain(String name) throws BadLine {
        return Chains.checkedName(text(name));
    }

    long number(String name) throws BadLine {
        value(name, JsonToken.VALUE_NUMBER_INT);
        return json.getLongValue();
    }

    long position(String name) throws BadLine {
        return Chains.checkedPosition(number(name));
    }

    Hash hash(String name) throws BadLine {
        return Hash.ofHex(text(name));
    }

    /** Every part of a time has a fixed width; only a year of five digits or a sign could make it longer. */
    Instant time(String name) throws BadLine {
        String text = text(name);
        if (text.length() != Format.TIME_LENGTH) {
            throw bad();
        }
        try {
            return Format.TIME.parse(text, Instant::from);
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    List<Span> spans(String name) throws BadLine {
        value(name, JsonToken.START_ARRAY);
        List<Span> spans = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_ARRAY) {
            require(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
            long first = json.getLongValue();
            require(json.nextToken(), JsonToken.VALUE_NUMBER_INT);
            spans.add(new Span(first, json.getLongValue()));
            require(json.nextToken(), JsonToken.END_ARRAY);
        }
        require(json.currentToken(), JsonToken.END_ARRAY);
        return spans;
    }

    List<Head> heads(String name) throws BadLine {
        value(name, JsonToken.START_ARRAY);
        List<Head> heads = new ArrayList<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            heads.add(new Head(chain("chain"), position("seal"), position("position"), hash("hash")));
            require(json.nextToken(), JsonToken.END_OBJECT);
        }
        require(json.currentToken(), JsonToken.END_ARRAY);
        return heads;
    }

    @Nullable
    Content content() throws BadLine {
        @Nullable String salt = textOrNull("salt");
        @Nullable String ciphertext = textOrNull("ciphertext");
        if (salt == null && ciphertext == null) {
            return null;
        }
        if (salt == null || ciphertext == null) {
            throw bad();
        }
        return Content.of(Hash.ofHex(salt).bytes(), base64(ciphertext));
    }

    Content presentContent() throws BadLine {
        Content content = content();
        if (content == null) {
            throw bad();
        }
        return content;
    }

    /** Nothing may follow. */
    void end() throws BadLine {
        if (json.nextToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
            throw new BadLine(Fault.NOT_JSON, field);
        }
    }

    void open() throws BadLine {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new BadLine(Fault.NOT_JSON, "");
        }
    }

    private @Nullable String textOrNull(String name) throws BadLine {
        name(name);
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        require(json.currentToken(), JsonToken.VALUE_STRING);
        return json.getString();
    }

    private void value(String name, JsonToken form) throws BadLine {
        name(name);
        require(json.nextToken(), form);
    }

    private void name(String name) throws BadLine {
        field = name;
        if (!name.equals(json.nextName())) {
            throw new BadLine(Fault.FIELD_MISSING, name);
        }
    }

    private void require(@Nullable JsonToken found, JsonToken form) throws BadLine {
        if (found != form) {
            throw bad();
        }
    }

    private BadLine bad() {
        return new BadLine(Fault.BAD_VALUE, field);
    }

    /** The decoder lets loose bits and missing padding pass; encoding the last group again does not. */
    private byte[] base64(String text) throws BadLine {
        byte[] bytes = Base64.getDecoder().decode(text);
        byte[] lastGroup = Arrays.copyOfRange(bytes, bytes.length - bytes.length % 3, bytes.length);
        if (text.length() != (bytes.length + 2) / 3 * 4
                || !text.endsWith(Base64.getEncoder().encodeToString(lastGroup))) {
            throw bad();
        }
        return bytes;
    }
}
