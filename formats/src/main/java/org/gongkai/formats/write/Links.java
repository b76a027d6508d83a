package org.gongkai.formats.write;

import java.nio.charset.StandardCharsets;

/** Names of files as addresses on a web page. */
final class Links {

    private static final String PLAIN = "-._~";

    private Links() {}

    /** The name as a relative address: everything but letters, digits and a few signs as its bytes, so that no sign of it means more. */
    static String path(String name) {
        StringBuilder path = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || PLAIN.indexOf(c) >= 0) {
                path.append(c);
            } else {
                path.append('%').append("%02X".formatted((int) c));
            }
        }
        return path.toString();
    }
}
