package org.gongkai.formats.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;

/** Text as it is gathered: bytes wait for those that follow them, because two may be one character. */
final class RtfText {

    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private Charset charset = StandardCharsets.ISO_8859_1;

    void add(int value, Charset in) throws Refusal {
        if (value < 0x80 && waiting.size() == 0) {
            add((char) value);
            return;
        }
        if (!in.equals(charset)) {
            decode();
            charset = in;
        }
        bound();
        waiting.write(value);
    }

    void add(char c) throws Refusal {
        decode();
        bound();
        text.append(c);
    }

    private void decode() {
        if (waiting.size() > 0) {
            text.append(waiting.toString(charset));
            waiting.reset();
        }
    }

    private void bound() throws Refusal {
        if (text.length() + waiting.size() >= Limits.TEXT_CHARS) {
            throw Refusal.tooLarge("文字超过 %d 个字符".formatted(Limits.TEXT_CHARS));
        }
    }

    boolean isEmpty() {
        return text.isEmpty() && waiting.size() == 0;
    }

    /** What was gathered; nothing is left. */
    String take() {
        decode();
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
