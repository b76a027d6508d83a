package org.gongkai.formats.write;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.layout.Metrics;
import org.gongkai.formats.layout.Paper;
import org.gongkai.formats.layout.Run;
import org.gongkai.formats.layout.Sheet;
import org.gongkai.formats.layout.Stroke;

/** The part of an OFD document that holds one page: its lines as one path, its text run by run. */
final class OfdPage {

    /** So many equal steps are written as a repetition. */
    private static final int MANY = 3;

    private final Markup xml = OfdWriter.root("ofd:Page");
    private final Metrics metrics;
    private int id;

    /** A page whose elements have numbers from that one on. */
    OfdPage(Sheet sheet, Metrics metrics, int firstId) {
        this.metrics = metrics;
        id = firstId;
        xml.open("ofd:Content").open("ofd:Layer", "Type", "Body", "ID", Integer.toString(id));
        if (!sheet.strokes().isEmpty()) {
            lines(sheet.strokes());
        }
        sheet.runs().forEach(this::run);
        xml.close().close().close();
    }

    int lastId() {
        return id;
    }

    private void lines(List<Stroke> strokes) {
        StringBuilder path = new StringBuilder();
        for (Stroke stroke : strokes) {
            path.append(path.isEmpty() ? "M " : " M ").append(point(stroke.left(), stroke.top()));
            path.append(" L ").append(point(stroke.right(), stroke.bottom()));
        }
        xml.open(
                "ofd:PathObject",
                "ID",
                nextId(),
                "Boundary",
                box(0, 0, Paper.WIDTH, Paper.HEIGHT),
                "LineWidth",
                Figures.of(Stroke.THICK),
                "Cap",
                "Square");
        xml.open("ofd:StrokeColor", "Value", "0 0 0").close();
        xml.open("ofd:AbbreviatedData").text(path.toString()).close().close();
    }

    /** The boundary is somewhat larger than the characters, as viewers cut off what stands outside. */
    private void run(Run run) {
        List<Double> steps = run.text()
                .codePoints()
                .mapToObj(character -> metrics.advance(run.face(), character) * run.size() + run.spacing())
                .toList();
        double width = steps.stream().mapToDouble(Double::doubleValue).sum() + run.size() / 2;
        xml.open(
                "ofd:TextObject",
                "ID",
                nextId(),
                "Boundary",
                box(run.left(), run.base() - run.size(), width, 1.3 * run.size()),
                "Font",
                OfdWriter.fontId(run.face()),
                "Size",
                Figures.of(run.size()));
        List<String> attributes = new ArrayList<>(List.of("X", "0", "Y", Figures.of(run.size())));
        if (steps.size() > 1) {
            attributes.addAll(List.of("DeltaX", deltas(steps.subList(0, steps.size() - 1))));
        }
        xml.open("ofd:TextCode", attributes.toArray(String[]::new))
                .text(run.text())
                .close()
                .close();
    }

    /** Steps from each character to the next; many equal ones as {@code g n v} (GB/T 33190-2016, 11.3). */
    private static String deltas(List<Double> steps) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < steps.size()) {
            int to = from + 1;
            while (to < steps.size() && steps.get(to).equals(steps.get(from))) {
                to++;
            }
            String step = Figures.of(steps.get(from));
            if (to - from >= MANY) {
                words.addAll(List.of("g", Integer.toString(to - from), step));
                from = to;
            } else {
                words.add(step);
                from++;
            }
        }
        return String.join(" ", words);
    }

    private String nextId() {
        return Integer.toString(++id);
    }

    private static String point(double x, double y) {
        return Figures.of(x) + " " + Figures.of(y);
    }

    private static String box(double x, double y, double width, double height) {
        return point(x, y) + " " + point(width, height);
    }

    /** The part as it stands in the file. */
    @Override
    public String toString() {
        return xml.toString();
    }
}
