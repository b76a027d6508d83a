package org.gongkai.formats.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts an RTF file into its tokens: braces, control words with their numbers, and bytes of text. */
final class RtfLexer {

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    /** What {@link #next()} came to. */
    enum Token {
        OPEN,
        CLOSE,
        /** A control word or symbol, see {@link #word()}. */
        WORD,
        /** A byte of text, written as itself, see {@link #value()}. */
        CHARACTER,
        /** A byte of text, written as two hexadecimal digits. */
        BYTE,
        END
    }

    private final byte[] bytes;
    private int at;
    private String word = "";
    private boolean numbered;
    private int value;

    RtfLexer(byte[] bytes) {
        this.bytes = bytes;
    }

    Token next() {
        while (at < bytes.length) {
            byte b = bytes[at++];
            switch (b) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // Line ends part the file for people; zeros are padding.
                }
                default -> {
                    value = b & 0xFF;
                    return Token.CHARACTER;
                }
            }
        }
        return Token.END;
    }

    /** The control word just come to, without its backslash and number; a control symbol is its character. */
    String word() {
        return word;
    }

    /** Whether the control word bears a number. */
    boolean isNumbered() {
        return numbered;
    }

    /** The number of the control word, or what is assumed where it bears none. */
    int number(int otherwise) {
        return numbered ? value : otherwise;
    }

    /** The byte of text just come to, 0 to 255. */
    int value() {
        return value;
    }

    /** Goes to the brace that closes the open group; its content is not looked at. */
    void leaveGroup() {
        int depth = 1;
        while (true) {
            switch (next()) {
                case OPEN -> depth++;
                case CLOSE -> {
                    if (--depth == 0) {
                        at--;
                        return;
                    }
                }
                case END -> {
                    return;
                }
                case WORD, CHARACTER, BYTE -> {}
            }
        }
    }

    private Token control() {
        numbered = false;
        if (at >= bytes.length) {
            return Token.END;
        }
        if (!isLetter(bytes[at])) {
            return symbol(bytes[at++]);
        }
        int from = at;
        while (at < bytes.length && at - from < LONGEST_WORD && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin") && numbered) {
            at += Math.clamp(value, 0, bytes.length - at);
        }
        return Token.WORD;
    }

    private void number() {
        boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
        if (negative) {
            at++;
        }
        long read = 0;
        int from = at;
        while (at < bytes.length && at - from < LONGEST_NUMBER && isDigit(bytes[at])) {
            read = read * 10 + bytes[at++] - '0';
        }
        numbered = at > from;
        value = Math.clamp(negative ? -read : read, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private Token symbol(byte b) {
        if (b == '\'') {
            int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
            int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            if (high < 0 || low < 0) {
                word = "'";
                return Token.WORD;
            }
            at += 2;
            value = high << 4 | low;
            return Token.BYTE;
        }
        if (b == '\\' || b == '{' || b == '}') {
            value = b;
            return Token.CHARACTER;
        }
        word = b == '\r' || b == '\n' ? "par" : Character.toString(b & 0xFF);
        return Token.WORD;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
