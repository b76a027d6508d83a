package org.gongkai.formats.docx;

import java.io.InputStream;
import java.util.Set;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.xml.XmlPart;

/** Opens the XML parts of a Word document, in the transitional and the strict form. */
final class WordXml {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math",
            "http://schemas.openxmlformats.org/markup-compatibility/2006",
            "http://schemas.openxmlformats.org/package/2006/relationships");

    private WordXml() {}

    /** Opens a part; closing it closes the stream. */
    static XmlPart open(InputStream stream) throws Refusal {
        return XmlPart.open(stream, NAMESPACES);
    }
}
