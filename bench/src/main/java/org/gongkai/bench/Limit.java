package org.gongkai.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least that any reader of a DOCX must do: inflate the part with the text, and go through its XML once. */
record Limit(XMLInputFactory factory) {

    private static final String TEXT = "word/document.xml";

    /** With the parser that every JDK brings. */
    static Limit ofTheJdk() {
        return new Limit(XMLInputFactory.newDefaultFactory());
    }

    /** Number of XML events; nothing is kept. */
    int events(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(TEXT)) {
                    return parse(zip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("a DOCX without " + TEXT);
    }

    /** Size of the part with the text, in bytes. */
    static int sizeOfText(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(TEXT)) {
                    return zip.readAllBytes().length;
                }
            }
        }
        return 0;
    }

    private int parse(InputStream part) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            int events = 0;
            while (reader.hasNext()) {
                reader.next();
                events++;
            }
            reader.close();
            return events;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
