package org.gongkai.formats.xlsx;

import java.io.InputStream;
import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.blocks.BlockBuilder;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.xml.XmlPart;

/** Excel workbooks as Office Open XML writes them: what the visible sheets show, sheet by sheet. */
public final class XlsxReader {

    private XlsxReader() {}

    /** Whether the container holds a workbook. */
    public static boolean reads(ZipContainer container) throws Refusal {
        return container.has("xl/workbook.xml")
                || (container.has("[Content_Types].xml") && container.has(Workbook.main(container)));
    }

    /** The blocks of a workbook: rows with one text are paragraphs, what stands side by side is a table. */
    public static List<Block> read(ZipContainer container) throws Refusal {
        Workbook workbook = Workbook.read(container);
        SharedStrings strings = SharedStrings.read(container.open(workbook.strings()));
        CellFormats formats = CellFormats.read(container.open(workbook.styles()), workbook.from1904());
        BlockBuilder blocks = new BlockBuilder();
        for (String name : workbook.sheets()) {
            InputStream stream = container.open(name);
            if (stream == null) {
                throw Refusal.broken("表格文件缺少工作表部分 %s".formatted(name));
            }
            try (XmlPart part = Workbook.open(stream)) {
                new SheetLayout(new SheetPass(part, strings, formats).read(), blocks).write();
            }
        }
        return blocks.blocks();
    }

    static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }
}
