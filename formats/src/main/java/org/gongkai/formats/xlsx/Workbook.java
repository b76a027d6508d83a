package org.gongkai.formats.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook.
 *
 * @param sheets the visible sheets in their order
 * @param strings the part with the texts of cells
 * @param styles the part with the formats of cells
 * @param from1904 whether days are counted from 1904 instead of 1900
 */
record Workbook(List<String> sheets, String strings, String styles, boolean from1904) {

    private static final String USUAL = "xl/workbook.xml";

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            "http://purl.oclc.org/ooxml/spreadsheetml/main",
            "http://schemas.openxmlformats.org/package/2006/relationships");

    /** What a part relates to: the kind of relation by its last word, and the other part's name. */
    private record Target(String kind, String name) {}

    static XmlPart open(InputStream stream) throws Refusal {
        return XmlPart.open(stream, NAMESPACES);
    }

    /** The name of the part that lists the sheets. */
    static String main(ZipContainer container) throws Refusal {
        if (container.has(USUAL)) {
            return USUAL;
        }
        return targets(container, "_rels/.rels", "").values().stream()
                .filter(target -> target.kind.equals("officeDocument"))
                .map(Target::name)
                .findFirst()
                .orElse(USUAL);
    }

    static Workbook read(ZipContainer container) throws Refusal {
        String main = main(container);
        if (container.isEncrypted(main)) {
            throw Refusal.encrypted();
        }
        InputStream stream = container.open(main);
        if (stream == null) {
            throw Refusal.broken("表格文件缺少工作簿部分 %s".formatted(main));
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Map<String, Target> targets =
                targets(container, folder + "_rels/" + main.substring(folder.length()) + ".rels", folder);
        List<String> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart part = open(stream)) {
            while (part.nextInside(0)) {
                switch (part.name()) {
                    case "workbookPr" -> from1904 = XlsxReader.isOn(part.attribute("date1904"));
                    case "sheet" -> {
                        Target target = targets.get(part.attribute("id"));
                        if (target != null && target.kind.equals("worksheet") && isVisible(part)) {
                            sheets.add(target.name);
                        }
                    }
                    default -> {}
                }
            }
        }
        return new Workbook(
                sheets,
                only(targets, "sharedStrings", folder + "sharedStrings.xml"),
                only(targets, "styles", folder + "styles.xml"),
                from1904);
    }

    private static boolean isVisible(XmlPart sheet) throws Refusal {
        return !sheet.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden");
    }

    private static String only(Map<String, Target> targets, String kind, String otherwise) {
        return targets.values().stream()
                .filter(target -> target.kind.equals(kind))
                .map(Target::name)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, Target> targets(ZipContainer container, String name, String folder) throws Refusal {
        Map<String, Target> targets = new HashMap<>();
        @Nullable InputStream stream = container.open(name);
        if (stream == null) {
            return targets;
        }
        try (XmlPart part = open(stream)) {
            while (part.nextInside(0)) {
                if (part.name().equals("Relationship") && targets.size() < Limits.DEFINITIONS) {
                    String type = part.attribute("Type");
                    String target = part.attribute("Target");
                    targets.put(
                            part.attribute("Id"),
                            new Target(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return targets;
    }
}
