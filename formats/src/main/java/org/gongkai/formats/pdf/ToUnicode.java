package org.gongkai.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A font's own table of codes and what they mean, read range by range: the parser of the library would write the ranges
 * out code by code, and a single damaged digit makes minutes of it. What is damaged is passed over.
 */
final class ToUnicode {

    /** Longer texts stand for no character. */
    private static final int LONGEST = 16;

    /** Codes up to {@code last} stand for that text, its last character going up with the code. */
    private record Range(int last, String text) {}

    private final TreeMap<Integer, Range> ranges = new TreeMap<>();

    private ToUnicode() {}

    /** Reads the table. */
    static ToUnicode of(byte[] table) {
        ToUnicode codes = new ToUnicode();
        MapTokens tokens = new MapTokens(table);
        for (MapTokens.Kind kind = tokens.next(); kind != MapTokens.Kind.END; kind = tokens.next()) {
            if (kind == MapTokens.Kind.WORD) {
                if (tokens.isWord("beginbfchar")) {
                    codes.characters(tokens);
                } else if (tokens.isWord("beginbfrange")) {
                    codes.ranges(tokens);
                }
            }
        }
        return codes;
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** What a code stands for; null where the table does not say. */
    @Nullable
    String text(int code) {
        Map.Entry<Integer, Range> entry = ranges.floorEntry(code);
        if (entry == null || entry.getValue().last() < code) {
            return null;
        }
        String text = entry.getValue().text();
        int up = code - entry.getKey();
        if (up == 0 || text.isEmpty()) {
            return text;
        }
        int end = text.length() - 1;
        return text.substring(0, end) + (char) (text.charAt(end) + up);
    }

    private void characters(MapTokens tokens) {
        while (tokens.next() == MapTokens.Kind.HEX) {
            int code = tokens.code();
            MapTokens.Kind kind = tokens.next();
            if (kind == MapTokens.Kind.HEX) {
                put(code, code, tokens.hex());
            } else if (kind != MapTokens.Kind.NAME) {
                return;
            }
        }
    }

    private void ranges(MapTokens tokens) {
        while (tokens.next() == MapTokens.Kind.HEX) {
            int first = tokens.code();
            if (tokens.next() != MapTokens.Kind.HEX) {
                return;
            }
            int last = tokens.code();
            MapTokens.Kind kind = tokens.next();
            if (kind == MapTokens.Kind.HEX) {
                put(first, last, tokens.hex());
            } else if (kind == MapTokens.Kind.OPEN) {
                int code = first;
                while (tokens.next() == MapTokens.Kind.HEX) {
                    put(code, code, tokens.hex());
                    code++;
                }
            } else {
                return;
            }
        }
    }

    private void put(int first, int last, byte[] text) {
        if (first < 0 || last < first || text.length == 0 || text.length > 2 * LONGEST) {
            return;
        }
        String plain = text.length == 1
                ? new String(text, StandardCharsets.ISO_8859_1)
                : new String(text, 0, text.length / 2 * 2, StandardCharsets.UTF_16BE);
        ranges.put(first, new Range(last, plain));
    }
}
