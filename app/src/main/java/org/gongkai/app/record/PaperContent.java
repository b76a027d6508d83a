package org.gongkai.app.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.blocks.Refusal;
import org.gongkai.formats.container.OleContainer;
import org.gongkai.formats.container.ZipContainer;
import org.jspecify.annotations.Nullable;

/** Tells the kind of a file by its content. */
final class PaperContent {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String PNG = "\u0089PNG\r\n\u001A\n";

    /** Readers allow other bytes in front of a PDF's mark, within this many. */
    private static final int PDF_WINDOW = 1024;

    private PaperContent() {}

    /** The kind; null for every kind that is not taken in. */
    static @Nullable PaperKind kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(PDF_WINDOW, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("MZ") || head.startsWith("\u007FELF") || head.startsWith("#!")) {
            return null;
        }
        if (head.startsWith("PK\3\4")) {
            return zipped(bytes);
        }
        if (head.startsWith(OLE)) {
            return ole(new OleContainer(bytes));
        }
        if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return PaperKind.JPEG;
        }
        if (head.startsWith(PNG)) {
            return PaperKind.PNG;
        }
        return head.contains("%PDF-") ? PaperKind.PDF : text(bytes);
    }

    /** A document with macros is a program, and is not taken in. */
    private static @Nullable PaperKind zipped(byte[] bytes) {
        try {
            ZipContainer zip = ZipContainer.of(bytes);
            if (zip.has("word/vbaProject.bin") || zip.has("xl/vbaProject.bin")) {
                return null;
            }
            if (zip.has("OFD.xml")) {
                return PaperKind.OFD;
            }
            boolean office = zip.has("[Content_Types].xml");
            if (office && zip.has("word/document.xml")) {
                return PaperKind.DOCX;
            }
            return office && zip.has("xl/workbook.xml") ? PaperKind.XLSX : null;
        } catch (Refusal damaged) {
            return null;
        }
    }

    private static @Nullable PaperKind ole(OleContainer container) {
        if (container.has("WordDocument")) {
            return PaperKind.DOC;
        }
        return container.has("Workbook") || container.has("Book") ? PaperKind.XLS : null;
    }

    private static @Nullable PaperKind text(byte[] bytes) {
        if (isText(bytes, StandardCharsets.UTF_8)) {
            return PaperKind.TXT;
        }
        return isText(bytes, GB18030) ? PaperKind.TXT_GB : null;
    }

    private static boolean isText(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '\f' || !Character.isISOControl(c));
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
