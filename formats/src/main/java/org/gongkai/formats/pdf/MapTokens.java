package org.gongkai.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The tokens of a font's table of codes. */
final class MapTokens {

    /** What a token is. */
    enum Kind {
        /** Hexadecimal digits in angle brackets. */
        HEX,
        OPEN,
        CLOSE,
        NAME,
        /** A number or an operator. */
        WORD,
        END
    }

    private final byte[] bytes;
    private int at;
    private int from;
    private int to;

    MapTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next token. */
    Kind next() {
        while (at < bytes.length) {
            int c = bytes[at];
            if (c == '%') {
                skipLine();
            } else if (c == '<' && at + 1 < bytes.length && bytes[at + 1] != '<') {
                from = ++at;
                while (at < bytes.length && bytes[at] != '>') {
                    at++;
                }
                to = at++;
                return Kind.HEX;
            } else if (c == '[' || c == ']') {
                at++;
                return c == '[' ? Kind.OPEN : Kind.CLOSE;
            } else if (isPlain(c)) {
                from = at;
                while (at < bytes.length && isPlain(bytes[at])) {
                    at++;
                }
                to = at;
                return Kind.WORD;
            } else if (c == '/') {
                at++;
                while (at < bytes.length && isPlain(bytes[at])) {
                    at++;
                }
                return Kind.NAME;
            } else {
                at++;
                if (c == '<') {
                    at++;
                }
            }
        }
        return Kind.END;
    }

    private void skipLine() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private static boolean isPlain(int c) {
        return c > ' ' && "<>[]()/%{}".indexOf(c) < 0;
    }

    /** Whether the word ends with those letters: a lost blank glues its number to it. */
    boolean isWord(String word) {
        byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
        return to - from >= letters.length && Arrays.equals(bytes, to - letters.length, to, letters, 0, letters.length);
    }

    /** The digits as a code of at most four bytes; -1 for anything else. */
    int code() {
        byte[] hex = hex();
        if (hex.length == 0 || hex.length > 4) {
            return -1;
        }
        int code = 0;
        for (byte b : hex) {
            code = code << 8 | (b & 0xFF);
        }
        return code;
    }

    /** The digits as bytes; what is no digit is passed over. */
    byte[] hex() {
        byte[] hex = new byte[(to - from + 1) / 2];
        int digits = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(bytes[i], 16);
            if (digit >= 0) {
                hex[digits / 2] |= (byte) (digits % 2 == 0 ? digit << 4 : digit);
                digits++;
            }
        }
        return Arrays.copyOf(hex, (digits + 1) / 2);
    }
}
