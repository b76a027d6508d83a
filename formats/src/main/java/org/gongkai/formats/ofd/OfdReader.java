package org.gongkai.formats.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.Block;
import org.gongkai.formats.ReadResult.Reason;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.PageFlow;
import org.gongkai.formats.page.Reach;
import org.gongkai.formats.xml.XmlPart;

/**
 * OFD files (GB/T 33190-2016): the characters and ruling lines of their pages, laid out again as paragraphs and tables. Annotations,
 * seals and attachments are not part of their text.
 */
public final class OfdReader {

    private static final String MAIN = "OFD.xml";

    /** The part that says how the others were encrypted (GM/T 0099-2020). */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    private OfdReader() {}

    /** Whether the container holds an OFD file, readable or locked. */
    public static boolean reads(ZipContainer container) {
        return container.find(MAIN) != null || container.find(ENCRYPTIONS) != null;
    }

    /** The blocks of all documents of a file, in its order. */
    public static List<Block> read(ZipContainer container) throws Refusal {
        String main = container.find(MAIN);
        if (main == null || container.find(ENCRYPTIONS) != null || container.isEncrypted(main)) {
            throw Refusal.encrypted();
        }
        OfdFiles files = new OfdFiles(container);
        OfdBudget budget = new OfdBudget();
        Reach reach = new Reach();
        List<Page> pages = new ArrayList<>();
        for (String root : roots(files, main)) {
            new OfdDocument(files, root, reach, budget).read(pages);
        }
        if (reach.isShort()) {
            throw new Refusal(Reason.PICTURE, "OFD 里的文字只有字形、没有字符编码，无法读取，需要先做文字识别（OCR），或者提供文字版");
        }
        List<Block> blocks = PageFlow.blocks(pages, budget.patience());
        if (blocks.isEmpty()) {
            throw new Refusal(Reason.PICTURE, "OFD 里只有图片，没有可读取的文字，需要先做文字识别（OCR），或者提供文字版");
        }
        return blocks;
    }

    private static List<String> roots(OfdFiles files, String main) throws Refusal {
        List<String> roots = new ArrayList<>();
        try (XmlPart part = files.open(main)) {
            while (part != null && part.nextInside(0)) {
                switch (part.name()) {
                    case "OFD", "DocBody" -> {}
                    case "DocRoot" -> {
                        StringBuilder location = new StringBuilder();
                        part.appendText(location);
                        roots.add(root(files, location.toString(), main));
                    }
                    default -> part.skip();
                }
            }
        }
        if (roots.isEmpty()) {
            throw Refusal.broken("OFD 没有说明正文在哪里");
        }
        return roots;
    }

    private static String root(OfdFiles files, String location, String main) throws Refusal {
        String root = files.find(location, main);
        if (root == null) {
            throw Refusal.broken("OFD 缺少正文入口文件");
        }
        return root;
    }
}
