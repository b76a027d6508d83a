package org.gongkai.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes small OFD files in tests, on pages of 210 by 297 millimetres measured from their upper left corner. */
final class Ofd {

    static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Docx parts = Docx.empty();
    private String common = "";

    /** Begins another page. */
    Ofd page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Four millimetres high, beginning at that place, each character as far from the next as Chinese fonts set it. */
    Ofd text(double x, double y, String text) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i + 1 < text.length(); i++) {
            steps.append(text.charAt(i) < 0x2e80 ? "2 " : "4 ");
        }
        return text("CTM=\"1 0 0 1 0 0\"", x, y, code(0, 4, " DeltaX=\"" + steps + "\"", text));
    }

    /** A text object with other attributes and pieces of text. */
    Ofd text(String attributes, double x, double y, String codes) {
        return raw(String.format(
                Locale.ROOT,
                "<ofd:TextObject ID=\"9\" Boundary=\"%.2f %.2f 100 5\" Font=\"1\" Size=\"4\" %s>%s</ofd:TextObject>",
                x,
                y,
                attributes,
                codes));
    }

    static String code(double x, double y, String attributes, String text) {
        return String.format(
                Locale.ROOT, "<ofd:TextCode X=\"%.2f\" Y=\"%.2f\"%s>%s</ofd:TextCode>", x, y, attributes, text);
    }

    /** A path object; its places are those of the page. */
    Ofd path(String attributes, String data) {
        return raw("<ofd:PathObject ID=\"8\" Boundary=\"0 0 210 297\" LineWidth=\"0.2\" " + attributes
                + "><ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData></ofd:PathObject>");
    }

    /** A table of equal cells with its upper left corner there; rows 10 and columns 30 millimetres wide. */
    Ofd table(double x, double y, String[]... rows) {
        int columns = rows[0].length;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i <= rows.length; i++) {
            lines.append("M %s %s L %s %s ".formatted(x, y + 10 * i, x + 30 * columns, y + 10 * i));
        }
        for (int i = 0; i <= columns; i++) {
            lines.append("M %s %s L %s %s ".formatted(x + 30 * i, y, x + 30 * i, y + 10 * rows.length));
        }
        path("", lines.toString());
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                if (!rows[i][j].isEmpty()) {
                    text(x + 30 * j + 2, y + 10 * i + 3, rows[i][j]);
                }
            }
        }
        return this;
    }

    /** Content of the page as it stands. */
    Ofd raw(String content) {
        pages.getLast().append(content).append('\n');
        return this;
    }

    /** What the document names beside its pages. */
    Ofd common(String elements) {
        common += elements;
        return this;
    }

    Ofd with(String part, String content) {
        parts.with(part, content);
        return this;
    }

    /** A page or a template with those layers, blocks and elements before them. */
    static String page(String before, String layer) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:Page" + NAMESPACE + ">" + before
                + "<ofd:Content><ofd:Layer ID=\"7\">\n" + layer + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    static String entrance(String... roots) {
        StringBuilder bodies = new StringBuilder();
        for (String root : roots) {
            bodies.append("<ofd:DocBody><ofd:DocInfo><ofd:Title>题</ofd:Title></ofd:DocInfo><ofd:DocRoot>" + root
                    + "</ofd:DocRoot></ofd:DocBody>");
        }
        return "<ofd:OFD" + NAMESPACE + " Version=\"1.0\" DocType=\"OFD\">" + bodies + "</ofd:OFD>";
    }

    static String document(String common, String pages) {
        return "<ofd:Document" + NAMESPACE
                + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>" + "</ofd:PageArea>"
                + common + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages></ofd:Document>";
    }

    Docx file() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(100 + i, i));
            parts.with(
                    "Doc_0/Pages/Page_" + i + "/Content.xml",
                    page("", pages.get(i).toString()));
        }
        return parts.with("OFD.xml", entrance("Doc_0/Document.xml"))
                .with("Doc_0/Document.xml", document(common, list.toString()));
    }

    byte[] bytes() {
        return file().bytes();
    }

    Document read() {
        return Reading.read("年报.ofd", bytes());
    }
}
