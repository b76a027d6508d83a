package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes small PDFs in tests, on pages of 600 by 800 points measured from their lower left corner. The only font is
 * named and not embedded; its codes are the characters themselves, 1 em wide, or half as wide below U+0100.
 */
final class Pdf {

    private final List<StringBuilder> pages = new ArrayList<>();
    private final Map<Integer, String> filters = new HashMap<>();
    private String toUnicode = toUnicode();
    private String trailer = "";

    /** Begins another page. */
    Pdf page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Twelve points high, beginning at that place. */
    Pdf text(float x, float y, String text) {
        String codes = text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining());
        return raw(String.format(Locale.ROOT, "BT /F 12 Tf %.1f %.1f Td <%s> Tj ET", x, y, codes));
    }

    Pdf stroke(float x, float y, float toX, float toY) {
        return raw(String.format(Locale.ROOT, "%.1f %.1f m %.1f %.1f l S", x, y, toX, toY));
    }

    /** A table of equal cells with its upper left corner there; rows 30 and columns 80 points wide. */
    Pdf table(float x, float y, String[]... rows) {
        int columns = rows[0].length;
        for (int i = 0; i <= rows.length; i++) {
            stroke(x, y - 30 * i, x + 80 * columns, y - 30 * i);
        }
        for (int i = 0; i <= columns; i++) {
            stroke(x + 80 * i, y, x + 80 * i, y - 30 * rows.length);
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns; j++) {
                text(x + 80 * j + 5, y - 30 * i - 20, rows[i][j]);
            }
        }
        return this;
    }

    /** Operators as they stand. */
    Pdf raw(String operators) {
        pages.getLast().append(operators).append('\n');
        return this;
    }

    /** Gives the page packed operators in place of its own. */
    Pdf packed(byte[] operators) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(operators);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed("/FlateDecode", out.toByteArray());
    }

    /** Gives the page operators that are packed that way. */
    Pdf packed(String filter, byte[] packed) {
        pages.getLast().setLength(0);
        pages.getLast().append(new String(packed, ISO_8859_1));
        filters.put(pages.size() - 1, "/Filter" + filter);
        return this;
    }

    /** Gives the font another table of codes. */
    Pdf toUnicode(String table) {
        toUnicode = table;
        return this;
    }

    /** Says that the file is encrypted with a password that nobody knows. */
    Pdf encrypted() {
        String key = "<" + "5A".repeat(32) + ">";
        trailer = "/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O" + key + "/U" + key + ">>";
        return this;
    }

    byte[] bytes() {
        List<String> objects = new ArrayList<>();
        String kids = IntStream.range(0, pages.size())
                .mapToObj(i -> 6 + 2 * i + " 0 R")
                .collect(Collectors.joining(" "));
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]/MediaBox[0 0 600 800]"
                + "/Resources<</Font<</F 3 0 R>>>>>>");
        objects.add(
                "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>");
        objects.add(
                "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
                        + "/Supplement 0>>/DW 1000/W[0 255 500]/FontDescriptor<</Type/FontDescriptor/FontName/SimSun/Flags 4>>>>");
        objects.add(stream("", toUnicode));
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R/Contents " + (objects.size() + 2) + " 0 R>>");
            objects.add(stream(filters.getOrDefault(i, ""), pages.get(i).toString()));
        }
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table)
                .append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R");
        file.append(trailer).append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }

    private static String stream(String filter, String content) {
        return "<</Length " + content.length() + filter + ">>stream\n" + content + "\nendstream";
    }

    /** One range for each first byte of the codes, as ranges may not change it. */
    private static String toUnicode() {
        StringBuilder map = new StringBuilder("begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        for (int first = 0; first < 256; first += 64) {
            map.append("64 beginbfrange\n");
            for (int i = first; i < first + 64; i++) {
                map.append("<%02X00> <%02XFF> <%02X00>%n".formatted(i, i, i));
            }
            map.append("endbfrange\n");
        }
        return map.append("endcmap").toString();
    }
}
