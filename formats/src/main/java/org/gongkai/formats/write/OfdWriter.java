package org.gongkai.formats.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.formats.layout.Face;
import org.gongkai.formats.layout.Metrics;
import org.gongkai.formats.layout.PageLayout;
import org.gongkai.formats.layout.Paper;
import org.gongkai.formats.layout.Sheet;

/**
 * Writes an OFD document (GB/T 33190-2016) on the page of GB/T 9704. Fonts are named, never shipped: every character has its place, so that
 * a font in its stead moves none. The same text gives the same bytes: no time of writing is kept.
 */
public final class OfdWriter {

    private static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private OfdWriter() {}

    /**
     * Writes a text.
     *
     * @param out is not closed
     * @throws IOException only if the stream does
     */
    public static void write(Manuscript manuscript, OutputStream out) throws IOException {
        List<String> pages = new ArrayList<>();
        int lastId = Face.values().length;
        for (Sheet sheet : PageLayout.of(manuscript, Metrics.CHINESE)) {
            OfdPage page = new OfdPage(sheet, Metrics.CHINESE, lastId + 1);
            pages.add(page.toString());
            lastId = page.lastId();
        }
        Archive archive = new Archive(out);
        archive.part("OFD.xml", Archive.HEAD + entrance(manuscript, pages));
        archive.part("Doc_0/Document.xml", Archive.HEAD + document(pages.size(), lastId));
        archive.part("Doc_0/PublicRes.xml", Archive.HEAD + fonts());
        for (int i = 0; i < pages.size(); i++) {
            archive.part("Doc_0/" + location(i), Archive.HEAD + pages.get(i));
        }
        archive.finish();
    }

    /** Begins an outermost element. */
    static Markup root(String name, String... attributes) {
        List<String> all = new ArrayList<>(List.of("xmlns:ofd", NAMESPACE));
        all.addAll(List.of(attributes));
        return new Markup().open(name, all.toArray(String[]::new));
    }

    private static String entrance(Manuscript manuscript, List<String> pages) {
        Markup xml = root("ofd:OFD", "Version", "1.0", "DocType", "OFD").open("ofd:DocBody");
        xml.open("ofd:DocInfo");
        byte[] content = String.join("\n", pages).getBytes(StandardCharsets.UTF_8);
        element(xml, "ofd:DocID", UUID.nameUUIDFromBytes(content).toString().replace("-", ""));
        if (!manuscript.title().isEmpty()) {
            element(xml, "ofd:Title", manuscript.title());
        }
        if (!manuscript.author().isEmpty()) {
            element(xml, "ofd:Author", manuscript.author());
        }
        element(xml, "ofd:Creator", "Gongkai");
        xml.close();
        element(xml, "ofd:DocRoot", "Doc_0/Document.xml");
        return xml.close().close().toString();
    }

    private static String document(int pages, int lastId) {
        Markup xml = root("ofd:Document").open("ofd:CommonData");
        element(xml, "ofd:MaxUnitID", Integer.toString(lastId + pages));
        xml.open("ofd:PageArea");
        element(xml, "ofd:PhysicalBox", "0 0 " + Figures.of(Paper.WIDTH) + " " + Figures.of(Paper.HEIGHT));
        xml.close();
        element(xml, "ofd:PublicRes", "PublicRes.xml");
        xml.close().open("ofd:Pages");
        for (int i = 0; i < pages; i++) {
            xml.empty("ofd:Page", "ID", Integer.toString(lastId + 1 + i), "BaseLoc", location(i));
        }
        return xml.close().close().toString();
    }

    private static String location(int page) {
        return "Pages/Page_" + page + "/Content.xml";
    }

    private static String fonts() {
        Markup xml = root("ofd:Res", "BaseLoc", "Res").open("ofd:Fonts");
        for (Face face : Face.values()) {
            xml.empty(
                    "ofd:Font", "ID", fontId(face), "FontName", font(face), "FamilyName", font(face), "Charset", "prc");
        }
        return xml.close().close().toString();
    }

    static String fontId(Face face) {
        return Integer.toString(face.ordinal() + 1);
    }

    private static String font(Face face) {
        return switch (face) {
            case TITLE -> "方正小标宋简体";
            case HEADING -> "黑体";
            case SUBHEADING -> "楷体_GB2312";
            case TEXT -> "仿宋_GB2312";
            case NUMBER -> "宋体";
        };
    }

    private static void element(Markup xml, String name, String text) {
        xml.open(name).text(text).close();
    }
}
