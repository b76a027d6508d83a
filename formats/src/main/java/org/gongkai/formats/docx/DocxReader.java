package org.gongkai.formats.docx;

import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;

/** Word documents as Office Open XML writes them, in the transitional and the strict form. */
public final class DocxReader {

    private DocxReader() {}

    /** Whether the container holds a Word document. */
    public static boolean reads(ZipContainer container) throws Refusal {
        return container.has("word/document.xml")
                || (container.has("[Content_Types].xml")
                        && PartNames.of(container).document().startsWith("word/")
                        && container.has(PartNames.of(container).document()));
    }

    /** The blocks of a document; headers, footers, notes and comments are not part of its text. */
    public static List<Block> read(ZipContainer container) throws Refusal {
        PartNames names = PartNames.of(container);
        if (container.isEncrypted(names.document())) {
            throw Refusal.encrypted();
        }
        var stream = container.open(names.document());
        if (stream == null) {
            throw Refusal.broken("文档缺少正文部分 %s".formatted(names.document()));
        }
        BlockBuilder blocks = new BlockBuilder();
        try (XmlPart part = WordXml.open(stream)) {
            new BodyPass(part, new WordLists(container, names), blocks).run();
        }
        return blocks.blocks();
    }
}
