package org.gongkai.formats.odt;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;

/** OpenDocument text. Spreadsheets, presentations and drawings of the same family are refused by name. */
public final class OdtReader {

    static final String CONTENT = "content.xml";

    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final Set<String> NAMESPACES = Set.of(
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
            "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0");

    private OdtReader() {}

    /** Whether the container holds an OpenDocument file, readable or locked. */
    public static boolean reads(ZipContainer container) {
        return container.has(CONTENT) || (container.has("encrypted-package") && container.has(MANIFEST));
    }

    /** The blocks of a document; headers, footers, notes, comments and deleted text are not part of its text. */
    public static List<Block> read(ZipContainer container) throws Refusal {
        refuseLocked(container);
        InputStream stream = container.open(CONTENT);
        if (stream == null) {
            throw Refusal.broken("文档缺少正文部分 %s".formatted(CONTENT));
        }
        BlockBuilder blocks = new BlockBuilder();
        try (XmlPart part = open(stream)) {
            new OdtPass(part, new OdtStyles(container), blocks).run();
        }
        return blocks.blocks();
    }

    static XmlPart open(InputStream stream) throws Refusal {
        return XmlPart.open(stream, NAMESPACES);
    }

    /** The manifest says how each part was encrypted; without such a word none is. */
    private static void refuseLocked(ZipContainer container) throws Refusal {
        if (container.has("encrypted-package") || container.isEncrypted(CONTENT)) {
            throw Refusal.encrypted();
        }
        InputStream manifest = container.open(MANIFEST);
        if (manifest == null) {
            return;
        }
        try (XmlPart part = open(manifest)) {
            while (part.nextInside(0)) {
                if (part.name().equals("encryption-data")) {
                    throw Refusal.encrypted();
                }
            }
        }
    }
}
