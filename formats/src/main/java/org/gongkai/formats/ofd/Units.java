package org.gongkai.formats.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Graphics that stand in the resources of a document and are shown on its pages (GB/T 33190-2016, 13). */
final class Units {

    private final OfdFiles files;
    private final OfdBudget budget;
    private final Map<String, List<Graphic>> units = new HashMap<>();
    private final List<String> unread = new ArrayList<>();

    Units(OfdFiles files, OfdBudget budget) {
        this.files = files;
        this.budget = budget;
    }

    /** Adds a part of resources, which is read when a unit is asked for. */
    void add(@Nullable String resources) {
        if (resources != null && !unread.contains(resources)) {
            unread.add(resources);
        }
    }

    /** The graphics of a unit; empty if there is none of that name. */
    List<Graphic> get(String id) throws Refusal {
        while (!unread.isEmpty()) {
            budget.part();
            try (XmlPart part = files.open(unread.removeFirst())) {
                if (part != null) {
                    read(part);
                }
            }
        }
        return units.getOrDefault(id, List.of());
    }

    private void read(XmlPart part) throws Refusal {
        while (part.nextInside(0)) {
            switch (part.name()) {
                case "Res", "CompositeGraphicUnits" -> {}
                case "CompositeGraphicUnit" -> {
                    if (units.size() >= Limits.DEFINITIONS) {
                        throw Refusal.tooLarge("OFD 的公共资源超过 %d 个".formatted(Limits.DEFINITIONS));
                    }
                    units.put(part.attribute("ID"), graphics(part));
                }
                default -> part.skip();
            }
        }
    }

    private List<Graphic> graphics(XmlPart part) throws Refusal {
        List<Graphic> graphics = new ArrayList<>();
        GraphicPass pass = new GraphicPass(part, graphic -> {
            budget.keep(graphic);
            graphics.add(graphic);
        });
        int level = part.depth();
        while (part.nextInside(level)) {
            pass.element();
        }
        return graphics;
    }
}
