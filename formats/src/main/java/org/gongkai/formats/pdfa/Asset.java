package org.gongkai.formats.pdfa;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The files that go into every document: fonts, packed, and the profile of its colours. */
final class Asset {

    private Asset() {}

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        }
    }

    static byte[] unpacked(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(open(name), 1 << 16)) {
            return in.readAllBytes();
        }
    }

    private static InputStream open(String name) {
        InputStream in = Asset.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("the program is incomplete: " + name);
        }
        return in;
    }
}
