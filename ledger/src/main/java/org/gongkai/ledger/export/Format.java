package org.gongkai.ledger.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** What writer and reader share. */
final class Format {

    static final String VERSION = "gongkai-ledger/1";

    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    static final int TIME_LENGTH = "2026-11-21T01:02:03.000000Z".length();

    /** The longest line a reader accepts, in bytes: an anchor over some fifty thousand chains fits. */
    static final int MAX_LINE = 16 * 1024 * 1024;

    private Format() {}
}
