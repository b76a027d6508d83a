package org.gongkai.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.formats.ReadResult.Reason;
import org.gongkai.formats.ReadResult.Unreadable;
import org.jspecify.annotations.Nullable;

/** What the first bytes of a file say about its form. */
final class Signature {

    /** The usual start of a container in ZIP form. */
    static final String ZIP = "PK\3\4";

    /** The start of a container in OLE2 form. */
    static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    private static final List<String> PICTURES = List.of(
            "\u0089PNG\r\n\u001A\n",
            "\u00FF\u00D8\u00FF",
            "GIF87a",
            "GIF89a",
            "II*\0",
            "MM\0*",
            "\u0000\u0000\u0001\u0000");

    /** How far a PDF's own mark may stand behind other bytes. */
    private static final int PDF_WINDOW = 1024;

    private Signature() {}

    /** Whether the bytes begin with these characters, each standing for one byte. */
    static boolean begins(byte[] bytes, String mark) {
        return isAt(bytes, 0, mark);
    }

    /** Whether the file is a PDF; other bytes may stand before its mark. */
    static boolean isPdf(byte[] bytes) {
        return new String(bytes, 0, Math.min(PDF_WINDOW, bytes.length), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** The answer for a file whose form is known and not read; null for every other file. */
    static @Nullable Unreadable refused(byte[] bytes) {
        if (isPicture(bytes)) {
            return new Unreadable(Reason.PICTURE, "文件是图片，需要先做文字识别（OCR），或者提供文字版");
        }
        if (begins(bytes, "Rar!")) {
            return packed("RAR 压缩包");
        }
        if (begins(bytes, "7z\u00BC\u00AF")) {
            return packed("7z 压缩包");
        }
        if (begins(bytes, "\u001F\u008B")) {
            return packed("GZIP 压缩包");
        }
        return null;
    }

    /** The answer for a form of that name, with what to do about it: all forms that are read. */
    static Unreadable unsupported(String form) {
        return unsupported(form, "DOCX、DOC、WPS、RTF、ODT、XLSX、PDF、OFD、HTML、Markdown 或 TXT");
    }

    /** The answer for a form of that name which is best saved as another. */
    static Unreadable unsupported(String form, String better) {
        return new Unreadable(Reason.UNSUPPORTED, "暂不支持读取%s，请另存为 %s".formatted(form, better));
    }

    /** The answer for several files packed together. */
    static Unreadable packed(String form) {
        return new Unreadable(Reason.UNSUPPORTED, "暂不支持读取%s，请先解压，再读取其中的文件".formatted(form));
    }

    private static boolean isPicture(byte[] bytes) {
        for (String mark : PICTURES) {
            if (isAt(bytes, 0, mark)) {
                return true;
            }
        }
        boolean bitmap = isAt(bytes, 0, "BM") && isAt(bytes, 6, "\0\0\0\0") && isAt(bytes, 15, "\0\0");
        boolean webp = isAt(bytes, 0, "RIFF") && isAt(bytes, 8, "WEBP");
        boolean heif = isAt(bytes, 4, "ftyphei") || isAt(bytes, 4, "ftypmif1") || isAt(bytes, 4, "ftypavif");
        return bitmap || webp || heif;
    }

    private static boolean isAt(byte[] bytes, int at, String mark) {
        if (bytes.length < at + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[at + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
