package org.gongkai.formats.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.formats.Limits;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.Reach;
import org.gongkai.formats.xml.XmlPart;

/** One document of a package: its pages in their order, and what they share (GB/T 33190-2016, 7.5 to 7.7). */
final class OfdDocument {

    /** A4, for files that say no size or an impossible one; and the largest possible, in millimetres. */
    private static final double[] USUAL = {0, 0, 210, 297};

    private static final double LARGEST = 5_080;

    private final OfdFiles files;
    private final String root;
    private final Reach reach;
    private final OfdBudget budget;
    private final Units units;
    private final List<String> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, List<Graphic>> readTemplates = new HashMap<>();
    private double[] box = USUAL;

    OfdDocument(OfdFiles files, String root, Reach reach, OfdBudget budget) {
        this.files = files;
        this.root = root;
        this.reach = reach;
        this.budget = budget;
        units = new Units(files, budget);
    }

    /** Adds its pages. */
    void read(List<Page> target) throws Refusal {
        try (XmlPart part = open(root)) {
            while (part.nextInside(0)) {
                switch (part.name()) {
                    case "Document", "CommonData", "PageArea", "Pages" -> {}
                    case "PhysicalBox" -> box = box(part, box);
                    case "PublicRes", "DocumentRes" -> units.add(files.find(text(part), root));
                    case "TemplatePage" -> {
                        if (templates.size() >= Limits.PAGES) {
                            throw Refusal.tooLarge("OFD 的模板超过 %d 个".formatted(Limits.PAGES));
                        }
                        templates.put(part.attribute("ID"), part.attribute("BaseLoc"));
                        part.skip();
                    }
                    case "Page" -> {
                        if (target.size() + pages.size() >= Limits.PAGES) {
                            throw Refusal.tooLarge("OFD 超过 %d 页".formatted(Limits.PAGES));
                        }
                        pages.add(part.attribute("BaseLoc"));
                        part.skip();
                    }
                    default -> part.skip();
                }
            }
        }
        for (String page : pages) {
            String name = files.find(page, root);
            if (name == null) {
                throw Refusal.broken("OFD 缺少页面 %s".formatted(page.length() > 60 ? page.substring(0, 60) : page));
            }
            target.add(page(name));
        }
    }

    private XmlPart open(String name) throws Refusal {
        budget.part();
        XmlPart part = files.open(name);
        if (part == null) {
            throw Refusal.broken("OFD 缺少 %s".formatted(name));
        }
        return part;
    }

    private Page page(String name) throws Refusal {
        Canvas canvas = new Canvas(units, reach, budget);
        double[] own = box;
        try (XmlPart part = open(name)) {
            GraphicPass pass = new GraphicPass(part, canvas::draw);
            while (part.nextInside(0)) {
                budget.step();
                switch (part.name()) {
                    case "Page", "Area" -> {}
                    case "PhysicalBox" -> own = box(part, box);
                    case "PageRes" -> units.add(files.find(text(part), name));
                    case "Template" -> {
                        for (Graphic graphic : template(part.attribute("TemplateID"))) {
                            canvas.draw(graphic);
                        }
                        part.skip();
                    }
                    default -> pass.element();
                }
            }
        }
        return canvas.page(own[2], own[3]);
    }

    /** What stands on a template, itself without the templates it may name; nothing if there is none. */
    private List<Graphic> template(String id) throws Refusal {
        List<Graphic> known = readTemplates.get(id);
        if (known != null) {
            return known;
        }
        budget.part();
        List<Graphic> graphics = new ArrayList<>();
        String location = templates.get(id);
        String name = location == null ? null : files.find(location, root);
        try (XmlPart part = name == null ? null : files.open(name)) {
            if (part != null && name != null) {
                readTemplate(part, name, graphics);
            }
        }
        readTemplates.put(id, graphics);
        return graphics;
    }

    private void readTemplate(XmlPart part, String name, List<Graphic> graphics) throws Refusal {
        GraphicPass pass = new GraphicPass(part, graphic -> {
            budget.keep(graphic);
            graphics.add(graphic);
        });
        while (part.nextInside(0)) {
            switch (part.name()) {
                case "Page" -> {}
                case "PageRes" -> units.add(files.find(text(part), name));
                default -> pass.element();
            }
        }
    }

    private static double[] box(XmlPart part, double[] otherwise) throws Refusal {
        double[] box = Numbers.of(text(part), 4);
        boolean possible = box.length == 4 && box[2] > 0 && box[3] > 0 && box[2] <= LARGEST && box[3] <= LARGEST;
        return possible ? box : otherwise;
    }

    private static String text(XmlPart part) throws Refusal {
        StringBuilder text = new StringBuilder();
        part.appendText(text);
        return text.toString().strip();
    }
}
