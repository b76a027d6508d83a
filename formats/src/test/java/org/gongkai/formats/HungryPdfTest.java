package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.gongkai.formats.ReadResult.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PDF files that ask for as much memory and time as they can, with 512 MiB of heap as in {@link HungryFilesTest}. None
 * may keep the processor busy for longer than a file may.
 */
class HungryPdfTest {

    /** Of work: what the reader allows itself, and a second for what it does between two looks at the clock. */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatIsPackedTwiceIsBoundedToo() throws IOException {
        byte[] run = new byte[MEGABYTE];
        Arrays.fill(run, (byte) 129);
        byte[] bomb = new Pdf().page().packed("/RunLengthDecode", run).bytes();
        byte[] twice = new Pdf()
                .page()
                .packed("[/FlateDecode/RunLengthDecode]", deflated(run, 8))
                .bytes();

        assertThat(Reading.refused("a.pdf", bomb).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(Reading.refused("a.pdf", twice).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void whatIsPackedAndEncryptedIsBoundedToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            try (OutputStream stream = contents.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 40; i++) {
                    stream.write(new byte[MEGABYTE]);
                }
            }
            page.setContents(contents);
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
        }

        assertThat(out.size()).isLessThan(MEGABYTE);
        assertThat(Reading.refused("a.pdf", out.toByteArray()).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                part("wide ranges", 40_000, i -> "<0000> <FFFF> <0000>\n"),
                part("ranges of four bytes", 40_000, i -> "<00000000> <7FFFFFFF> <4E00>\n"),
                part("ranges without a step", 40_000, i -> "<0000> <FFFFFFFF>\n"),
                part("long texts", 20, i -> "<0000> <FFFF> <" + "4E00".repeat(50_000) + ">\n"),
                part("open lists", 40_000, i -> "<0000> <FFFF> [\n"),
                part("open brackets", 200_000, i -> "<"),
                part("words that borrow", 20_000, i -> "/UniGB-UTF16-H usecmap\n"));
    }

    private static Arguments part(String what, int times, IntFunction<String> piece) {
        String table = IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining());
        return Arguments.of(what, "begincmap " + times + " beginbfrange\n" + table + "endbfrange endcmap");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void tablesOfCodesAreNotWrittenOut(String what, String table) {
        answersSoon(new Pdf().page().text(60, 700, "规章").toUnicode(table).bytes());
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("numbers without an operator", 3_000_000, i -> "1 "),
                page("lists in lists", 200_000, i -> "["),
                page("states that are saved", 500_000, i -> "q "),
                page("a path without an end", 500_000, i -> "1 1 l "),
                page("rows of figures", 30_000, i -> text(20 + 60 * (i % 8), 1 + i / 8 % 790, "1")),
                page("labels of one character", 30_000, i -> text(i * 7 % 590, i % 797, i % 3 == 0 ? "1" : "文")),
                page("lines across", 60_000, i -> "10 " + i % 790 + " m 500 " + i % 790 + " l S "),
                page(
                        "lines across and down",
                        40_000,
                        i -> i % 590 + " 10 m " + i % 590 + " 790 l S 10 " + i % 790 + " m 500 " + i % 790 + " l S "),
                page("small tables", 4_000, i -> i % 50 * 10 + " " + i / 50 % 70 * 10 + " 8 8 re S "));
    }

    private static String text(int x, int y, String text) {
        return "BT /F 1 Tf " + x + " " + y + " Td <" + "%04X".formatted((int) text.charAt(0)) + "> Tj ET ";
    }

    private static Arguments page(String what, int times, IntFunction<String> piece) {
        return Arguments.of(
                what, IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining("", "q ", " Q")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pagesAreAnsweredWithinTheBound(String what, String operators) {
        answersSoon(new Pdf()
                .page()
                .text(60, 700, "规章")
                .packed(operators.getBytes(ISO_8859_1))
                .page()
                .text(60, 700, "规章")
                .bytes());
    }

    /** Objects that lead to one another for ever, or by so many ways that nobody gets to the end. */
    @Test
    void whatLeadsBackToItselfIsAnsweredWithinTheBound() {
        String twice = "/X Do /X Do";
        String form = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length "
                + twice.length() + ">>stream\n" + twice + "\nendstream";
        StringBuilder file = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n")
                .append(
                        "2 0 obj\n<</Type/Pages/Count 3/Kids[3 0 R 2 0 R 3 0 R]/Parent 2 0 R/MediaBox[0 0 600 800]>>\nendobj\n")
                .append(
                        "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 5 0 R/Resources<</XObject<</X 5 0 R>>>>>>\nendobj\n");
        for (int i = 5; i < 60; i++) {
            file.append(i)
                    .append(" 0 obj\n")
                    .append(form.formatted(i == 59 ? 5 : i + 1))
                    .append("\nendobj\n");
        }
        file.append("trailer\n<</Root 1 0 R>>\n%%EOF");

        answersSoon(file.toString().getBytes(ISO_8859_1));
    }

    @Test
    void aDeepTreeOfPagesIsAnsweredWithinTheBound() {
        StringBuilder file = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        for (int i = 2; i < 60_000; i++) {
            file.append(i + " 0 obj\n<</Type/Pages/Count 1/Kids[" + (i + 1) + " 0 R]/Parent " + (i - 1)
                    + " 0 R>>\nendobj\n");
        }
        file.append("trailer\n<</Root 1 0 R>>\n%%EOF");

        answersSoon(file.toString().getBytes(ISO_8859_1));
    }

    @Test
    void aFontThatClaimsEveryWidthManyTimesIsAnsweredWithinTheBound() {
        String pdf = new String(new Pdf().page().text(60, 700, "规章").bytes(), ISO_8859_1);

        answersSoon(pdf.replace("[0 255 500]", "[" + "0 65535 500 ".repeat(50_000) + "]")
                .getBytes(ISO_8859_1));
    }

    private static void answersSoon(byte[] pdf) {
        Work work = new Work();
        ReadResult result = new DocumentReader().read("a.pdf", pdf);

        assertThat(result).isNotNull();
        assertThat(work.soFar()).isLessThan(SOON);
    }

    private static byte[] deflated(byte[] run, int times) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                deflater.write(run);
            }
        }
        return out.toByteArray();
    }
}
