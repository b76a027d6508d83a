package org.gongkai.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.gongkai.formats.Block;
import org.gongkai.formats.Limits;
import org.gongkai.formats.ReadResult.Reason;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.page.Page;
import org.gongkai.formats.page.PageFlow;

/** PDF files: their characters and ruling lines as PDFBox finds them, laid out again as paragraphs and tables. */
public final class PdfReader {

    static {
        FontMappers.set(new OnlyOwnFonts());
    }

    private PdfReader() {}

    /** The blocks of a file; pictures and what is written on notes and in fields are not part of its text. */
    public static List<Block> read(byte[] bytes) throws Refusal {
        Budget budget = new Budget();
        List<Page> pages = pages(bytes, budget);
        List<Block> blocks = PageFlow.blocks(pages, budget.patience());
        if (blocks.isEmpty()) {
            throw new Refusal(Reason.PICTURE, "PDF 里只有图片，没有可读取的文字，需要先做文字识别（OCR），或者提供文字版");
        }
        return blocks;
    }

    /** The parser answers to damaged files with whatever exception its code runs into; all mean the same here. */
    private static List<Page> pages(byte[] bytes, Budget budget) throws Refusal {
        try (PDDocument document = new BoundedParser(bytes, budget).parse()) {
            List<Page> pages = new ArrayList<>();
            Fonts fonts = new Fonts();
            for (PDPage page : document.getPages()) {
                if (pages.size() == Limits.PAGES) {
                    throw Refusal.tooLarge("PDF 超过 %d 页".formatted(Limits.PAGES));
                }
                pages.add(PageContent.read(page, fonts, budget));
            }
            if (fonts.isShort()) {
                throw new Refusal(Reason.PICTURE, "PDF 里的文字只有字形、没有字符编码，无法读取，请先做文字识别（OCR），或者提供文字版");
            }
            return pages;
        } catch (InvalidPasswordException encrypted) {
            throw Refusal.encrypted();
        } catch (Overspent overspent) {
            throw overspent.refusal();
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw Refusal.broken("PDF 文件损坏或不完整");
        } catch (OutOfMemoryError hungry) {
            throw Refusal.tooLarge("PDF 展开后过大");
        }
    }
}
