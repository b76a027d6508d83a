package org.gongkai.formats.write;

/** The part of a file of the Office Open XML family that names its title and author. */
final class CoreProperties {

    private CoreProperties() {}

    static String of(String title, String author) {
        return new Markup()
                .open(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .open("dc:title")
                .text(title)
                .close()
                .open("dc:creator")
                .text(author)
                .close()
                .close()
                .toString();
    }
}
