package org.gongkai.formats.ofd;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** The parts of a package by their locations (GB/T 33190-2016, 7.3, ST_Loc). */
final class OfdFiles {

    /** The standard's own namespace, that of its drafts, and none at all: programs write all three. */
    private static final Set<String> NAMESPACES =
            Set.of("http://www.ofdspec.org/2016", "http://www.ofdspec.org", "http://www.ofdspec.org/", "");

    private final ZipContainer container;

    OfdFiles(ZipContainer container) {
        this.container = container;
    }

    /** Opens a part by its name; null if there is none. */
    @Nullable
    XmlPart open(String name) throws Refusal {
        InputStream stream = container.open(name);
        return stream == null ? null : XmlPart.open(stream, NAMESPACES);
    }

    /**
     * The name of the part at a location: from the package's root if it begins with a slash, otherwise from the part that names it, and where
     * nothing stands there from the root all the same. Letters may differ in case.
     *
     * @param from the name of the part that names the location
     * @return null if there is no such part
     */
    @Nullable
    String find(String location, String from) {
        String path = location.strip().replace('\\', '/');
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String beside = path.startsWith("/") ? null : container.find(straight(folder + path));
        return beside == null ? container.find(straight(path)) : beside;
    }

    private static String straight(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
