package org.gongkai.formats;

import java.util.List;
import java.util.Locale;
import org.gongkai.formats.ReadResult.Reason;
import org.gongkai.formats.ReadResult.Unreadable;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.blocks.VisibleText;
import org.gongkai.formats.container.OleContainer;
import org.gongkai.formats.container.OleStreams;
import org.gongkai.formats.container.ZipContainer;
import org.gongkai.formats.doc.DocReader;
import org.gongkai.formats.docx.DocxReader;
import org.gongkai.formats.html.HtmlReader;
import org.gongkai.formats.odt.OdtReader;
import org.gongkai.formats.ofd.OfdReader;
import org.gongkai.formats.pdf.PdfReader;
import org.gongkai.formats.recognition.TextRecognition;
import org.gongkai.formats.recognition.Unrecognised;
import org.gongkai.formats.rtf.RtfReader;
import org.gongkai.formats.text.MarkdownReader;
import org.gongkai.formats.text.TextDecoder;
import org.gongkai.formats.text.TextReader;
import org.gongkai.formats.xlsx.XlsxReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of any supported form. The form is recognised from the content. Memory is bounded: see {@link Limits}.
 * Instances are immutable and may be shared between threads.
 */
public final class DocumentReader {

    private final @Nullable TextRecognition recognition;

    /** Refuses pictures. */
    public DocumentReader() {
        recognition = null;
    }

    /** Has the text of pictures and scanned documents recognised, and reads that. */
    public DocumentReader(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /**
     * Reads one file's bytes.
     *
     * @param name the file's name, used for the document's name and, where the content leaves it open, its ending
     * @param bytes the whole content
     * @return the structure or the reason why there is none; a damaged file is never an exception
     */
    public ReadResult read(String name, byte[] bytes) {
        String ownName = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        ReadResult result = answer(() -> readKnownSize(ownName, bytes));
        boolean picture = result instanceof Unreadable(Reason reason, var _) && reason == Reason.PICTURE;
        TextRecognition eyes = recognition;
        return picture && eyes != null ? answer(() -> recognised(eyes, ownName, bytes)) : result;
    }

    private interface Reading {
        ReadResult read() throws Refusal;
    }

    private static ReadResult answer(Reading reading) {
        try {
            return reading.read();
        } catch (Refusal refusal) {
            return refusal.result();
        }
    }

    /** What was recognised is read as a text; its content alone says of which form. */
    private static ReadResult recognised(TextRecognition eyes, String name, byte[] bytes) throws Refusal {
        try {
            byte[] text = eyes.text(name, bytes);
            ReadResult result = text.length == 0 ? new Unreadable(Reason.EMPTY, "") : readText(name, text);
            return result instanceof Unreadable(Reason reason, var _) && reason == Reason.EMPTY
                    ? new Unreadable(Reason.PICTURE, "文字识别没有认出文字，请检查图片是否清晰，或者提供文字版")
                    : result;
        } catch (Unrecognised failed) {
            return new Unreadable(Reason.PICTURE, failed.detail());
        }
    }

    private static ReadResult readKnownSize(String name, byte[] bytes) throws Refusal {
        if (bytes.length > Limits.FILE_BYTES) {
            throw Refusal.tooLarge("文件超过 %d MB".formatted(Limits.FILE_BYTES >> 20));
        }
        if (bytes.length == 0) {
            return new Unreadable(Reason.EMPTY, "文件是空的");
        }
        if (Signature.begins(bytes, Signature.ZIP) || Signature.begins(bytes, "PK\5\6")) {
            return readZip(name, ZipContainer.of(bytes));
        }
        if (Signature.begins(bytes, Signature.OLE)) {
            return readOle(name, bytes);
        }
        if (Signature.begins(bytes, RtfReader.MARK)) {
            return result(name, FileKind.RTF, RtfReader.read(bytes));
        }
        Unreadable refused = Signature.refused(bytes);
        if (refused != null) {
            return refused;
        }
        return Signature.isPdf(bytes) ? result(name, FileKind.PDF, PdfReader.read(bytes)) : readText(name, bytes);
    }

    private static ReadResult readZip(String name, ZipContainer container) throws Refusal {
        if (DocxReader.reads(container)) {
            return result(name, FileKind.DOCX, DocxReader.read(container));
        }
        if (XlsxReader.reads(container)) {
            return result(name, FileKind.XLSX, XlsxReader.read(container));
        }
        if (container.has("xl/workbook.bin")) {
            return Signature.unsupported("Excel 二进制工作簿（.xlsb）", "XLSX");
        }
        if (container.has("ppt/presentation.xml")) {
            return Signature.unsupported("演示文稿（.pptx）", "PDF 或 DOCX");
        }
        if (OfdReader.reads(container)) {
            return result(name, FileKind.OFD, OfdReader.read(container));
        }
        if (OdtReader.reads(container)) {
            return result(name, FileKind.ODT, OdtReader.read(container));
        }
        return Signature.packed("ZIP 压缩包");
    }

    private static ReadResult readOle(String name, byte[] bytes) throws Refusal {
        OleContainer container = new OleContainer(bytes);
        if (container.isEncrypted()) {
            throw Refusal.encrypted();
        }
        if (container.has(DocReader.MAIN)) {
            OleStreams streams = OleStreams.of(bytes);
            if (streams.has(DocReader.MAIN)) {
                return result(name, FileKind.DOC, DocReader.read(streams));
            }
        }
        String kind = container.kind();
        if (kind == null) {
            // Before a file is called of another form it is looked at whether it is whole.
            OleStreams.of(bytes);
            kind = "旧版 Office 文件（OLE2）";
        }
        return Signature.unsupported(kind);
    }

    private static ReadResult readText(String name, byte[] bytes) throws Refusal {
        if (bytes.length > Limits.PLAIN_BYTES) {
            throw Refusal.tooLarge("文字文件超过 %d MB".formatted(Limits.PLAIN_BYTES >> 20));
        }
        String text = TextDecoder.decode(bytes);
        if (!VisibleText.isIn(text)) {
            return new Unreadable(Reason.EMPTY, "文件里没有文字");
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (PlainForm.of(text, ending)) {
            case HTML -> result(name, FileKind.HTML, HtmlReader.read(text));
            case MARKDOWN -> result(name, FileKind.MARKDOWN, MarkdownReader.read(text));
            case TEXT -> result(name, FileKind.TEXT, TextReader.read(text));
            case OTHER_XML -> Signature.unsupported("XML 文件");
            case MHTML -> Signature.unsupported("MHTML 网页存档", "HTML");
        };
    }

    private static ReadResult result(String name, FileKind kind, List<Block> blocks) {
        return blocks.isEmpty()
                ? new Unreadable(Reason.EMPTY, "文件里没有文字")
                : new ReadResult.Read(new Document(name, kind, blocks));
    }
}
