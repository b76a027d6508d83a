package org.gongkai.formats.write;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements into memory. What it escapes and how is the JDK's; a string has no failures to handle. */
public final class Markup {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** Nothing yet. */
    public Markup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins an element; names and values of its attributes alternate. */
    public Markup open(String name, String... attributes) {
        return run(() -> {
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    public Markup empty(String name, String... attributes) {
        return run(() -> {
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** Words inside the element that was begun last. */
    public Markup text(String words) {
        return run(() -> writer.writeCharacters(words));
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        return run(writer::writeEndElement);
    }

    @Override
    public String toString() {
        run(writer::flush);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private Markup run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
