package org.gongkai.formats.pdfa;

import java.nio.charset.StandardCharsets;
import org.gongkai.formats.write.Manuscript;

/** What the file says about itself (XMP, ISO 16684-1): that it is PDF/A-2b, its title and its author. */
final class Properties {

    private Properties() {}

    static byte[] of(Manuscript manuscript) {
        StringBuilder xml = new StringBuilder("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
                </rdf:Description>
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                """);
        if (!manuscript.title().isEmpty()) {
            xml.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .append(escaped(manuscript.title()))
                    .append("</rdf:li></rdf:Alt></dc:title>\n");
        }
        if (!manuscript.author().isEmpty()) {
            xml.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(manuscript.author()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        xml.append("""
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """);
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
