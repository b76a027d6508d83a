package org.gongkai.formats.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;

/**
 * Where the parts of a Word document stand in its container. Nearly every producer uses the same names; where they are
 * missing, the relationships say which were used instead.
 *
 * @param document the text
 * @param styles the styles
 * @param numbering the lists
 */
record PartNames(String document, String styles, String numbering) {

    private static final PartNames USUAL = new PartNames("word/document.xml", "word/styles.xml", "word/numbering.xml");

    static PartNames of(ZipContainer container) throws Refusal {
        if (container.has(USUAL.document)) {
            return USUAL;
        }
        String document = targets(container, "_rels/.rels", "").getOrDefault("officeDocument", USUAL.document);
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        String file = document.substring(folder.length());
        Map<String, String> beside = targets(container, folder + "_rels/" + file + ".rels", folder);
        return new PartNames(
                document,
                beside.getOrDefault("styles", USUAL.styles),
                beside.getOrDefault("numbering", USUAL.numbering));
    }

    /** Targets by the last word of their type. */
    private static Map<String, String> targets(ZipContainer container, String name, String folder) throws Refusal {
        Map<String, String> targets = new HashMap<>();
        var stream = container.open(name);
        if (stream == null) {
            return targets;
        }
        try (XmlPart part = WordXml.open(stream)) {
            while (part.nextInside(0)) {
                if (part.name().equals("Relationship")) {
                    String type = part.attribute("Type");
                    String target = part.attribute("Target");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
        return targets;
    }
}
