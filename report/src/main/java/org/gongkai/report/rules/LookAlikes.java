package org.gongkai.report.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Place names as they are misprinted with a look-alike character → as they are; the data with their source are beside it. */
final class LookAlikes {

    private static final String DATA = "lookalikes.tsv";

    private LookAlikes() {}

    /** Misprint → right name. */
    static Map<String, String> all() {
        return Holder.NAMES;
    }

    /** Whether a misprint can begin in the text. */
    static boolean mayBeIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Holder.BEGINNINGS.get(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static final class Holder {
        private static final Map<String, String> NAMES = load();
        private static final BitSet BEGINNINGS = new BitSet();

        static {
            NAMES.keySet().forEach(name -> BEGINNINGS.set(name.charAt(0)));
        }
    }

    private static Map<String, String> load() {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream in = LookAlikes.class.getResourceAsStream(DATA)) {
            if (in == null) {
                throw new IllegalStateException(DATA + " is not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    names.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
