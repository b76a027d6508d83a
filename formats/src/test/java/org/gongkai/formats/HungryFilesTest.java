package org.gongkai.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files of up to ten megabytes that ask for as much memory and time as they can. The tests of this module run with 512
 * MiB of heap (see its pom): each file must be answered within it.
 */
class HungryFilesTest {

    private static final int TEN_MEGABYTES = 10 << 20;

    /** Of work; a machine that does other things at the same time may take several times as long. */
    private static final Duration SOON = Duration.ofSeconds(10);

    static Stream<Arguments> parts() {
        String word = "<w:document " + Docx.NAMESPACES + "><w:body>";
        return Stream.of(
                part("an element of its own name each time", word, i -> "<n" + i + "/>"),
                part("an attribute of its own name each time", word + "<w:p", i -> " n" + i + "=''"),
                part("namespaces nested", word, i -> "<n" + i + ":p xmlns:n" + i + "='u" + i + "'>"),
                part("one attribute", word + "<w:p w:a='", i -> "文" + i),
                part("one text", word + "<w:p><w:r><w:t>", i -> "文" + i),
                part("one text that nobody reads", word + "<w:p><w:r><w:x>", i -> "文" + i),
                part("one text of character data", word + "<w:p><w:r><w:t><![CDATA[", i -> "文" + i),
                part("one comment", word + "<!--", i -> "文" + i),
                part("one name", word + "<w:", i -> "n" + i),
                part("empty paragraphs", word, i -> "<w:p/>"),
                part("empty cells", word + "<w:tbl><w:tr>", i -> "<w:tc/>"),
                part("short paragraphs", word, i -> "<w:p><w:r><w:t>" + i + "</w:t></w:r></w:p>"),
                part(
                        "text boxes",
                        word,
                        i -> "<w:txbxContent><w:p><w:r><w:t>" + i + "</w:t></w:r></w:p></w:txbxContent>"),
                part("alternatives", word, i -> "<mc:AlternateContent/>"));
    }

    static Arguments part(String what, String start, IntFunction<String> piece) {
        return Arguments.of(what, start, piece);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void documentsAreAnsweredWithinTheBound(String what, String start, IntFunction<String> piece) throws IOException {
        byte[] docx = packed("word/document.xml", start, piece);
        assertThat(docx.length).isLessThan(TEN_MEGABYTES + (2 << 20));

        answersSoon("a.docx", docx);
    }

    static Stream<Arguments> partsBeside() {
        return Stream.of(
                Arguments.of("word/styles.xml", "<w:styles " + Docx.NAMESPACES + ">", (IntFunction<String>)
                        i -> "<w:style w:styleId='" + i + "'/>"),
                Arguments.of("word/numbering.xml", "<w:numbering " + Docx.NAMESPACES + ">", (IntFunction<String>)
                        i -> "<w:abstractNum w:abstractNumId='" + i + "'/>"),
                Arguments.of("word/numbering.xml", "<w:numbering " + Docx.NAMESPACES + ">", (IntFunction<String>)
                        i -> "<w:num w:numId='" + i + "'/>"));
    }

    @ParameterizedTest
    @MethodSource("partsBeside")
    void partsBesideTheTextAreAnsweredWithinTheBound(String name, String start, IntFunction<String> piece)
            throws IOException {
        String body = "<w:document " + Docx.NAMESPACES
                + "><w:body><w:p><w:pPr><w:pStyle w:val='1'/><w:numPr><w:numId w:val='1'/></w:numPr>"
                + "</w:pPr><w:r><w:t>甲</w:t></w:r></w:p></w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            fill(zip, Limits.PART_BYTES, start, piece);
        }

        answersSoon("a.docx", out.toByteArray());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                part(
                        "paragraphs in formatting that is never closed",
                        "<b><i><u><s><tt><em><big><code><small><strong><font a=1><font a=2>",
                        i -> "<p>"),
                part("formatting that differs each time", "<html>", i -> "<font a=" + i + "><p>"),
                part("depth", "<html>", i -> "<div>"),
                part("tables without cells", "<html>", i -> "<table>"),
                part("misplaced text in tables", "<table>", i -> "<b>x<tr>"),
                part("cells", "<table><tr>", i -> "<td>" + i),
                part("lists", "<html>", i -> "<ol><li>" + i),
                part("links that are never closed", "<html>", i -> "<a href=" + i + ">x"),
                part("attributes", "<html><p ", i -> " n" + i + "=1"),
                part("entities", "<html><p>", i -> "&nbsp;"),
                part("one comment", "<html><!--", i -> "文" + i),
                part("one script", "<html><script>", i -> "if(a<b)" + i),
                part("angle brackets", "<html>", i -> "<"),
                part("lines", "", i -> "\n"),
                part("short lines", "", i -> i + "\n"),
                part("one line", "", i -> "文" + i),
                part("tabs", "", i -> "\t1"));
    }

    /** As many tags as are let through: with more, a page is refused before it is parsed. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void textsAreAnsweredWithinTheBound(String what, String start, IntFunction<String> piece) throws IOException {
        byte[] all = text(start, piece);
        int tags = 0;
        int end = 0;
        while (end < all.length && tags < Limits.HTML_TAGS) {
            tags += all[end++] == '<' ? 1 : 0;
        }

        answersSoon("a.txt", Arrays.copyOf(all, end));
    }

    @Test
    void tooManyTagsAreRefusedBeforeTheyAreParsed() {
        byte[] page = ("<html>" + "<p>".repeat(Limits.HTML_TAGS)).getBytes(UTF_8);

        assertThat(Reading.refused("a.html", page).detail()).contains("标签");
    }

    static Stream<Arguments> markdown() {
        return Stream.of(
                part("pipes", "", i -> "|"),
                part("pipe rows", "|a|b|\n|-|-|\n", i -> "|1|2|\n"),
                part("one ruler", "a|b\n", i -> "-|"),
                part("stars", "", i -> "*"),
                part("star and letter", "", i -> "*a"),
                part("brackets", "", i -> "["),
                part("links", "", i -> "[a](b)"),
                part("backslashes", "", i -> "\\"),
                part("open tags", "", i -> "<p "),
                part("tables that are never closed", "", i -> "<table>\n"),
                part("quotes", "", i -> ">"),
                part("headings", "", i -> "#"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markdown")
    void markdownIsAnsweredWithinTheBound(String what, String start, IntFunction<String> piece) throws IOException {
        answersSoon("a.md", text(start, piece));
    }

    @Test
    void noiseIsAnsweredWithinTheBound() {
        byte[] noise = new byte[TEN_MEGABYTES];
        new Random(3).nextBytes(noise);

        answersSoon("a.txt", noise);
    }

    static void answersSoon(String name, byte[] bytes) {
        Work work = new Work();
        ReadResult result = new DocumentReader().read(name, bytes);

        assertThat(result).isNotNull();
        assertThat(work.soFar()).isLessThan(SOON);
    }

    static byte[] text(String start, IntFunction<String> piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(TEN_MEGABYTES + (1 << 17));
        fill(out, TEN_MEGABYTES, start, piece);
        return out.toByteArray();
    }

    /** A part as large as a part may be; that is the most that ten megabytes hold, too. */
    static byte[] packed(String name, String start, IntFunction<String> piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name));
            fill(zip, Limits.PART_BYTES, start, piece);
        }
        return out.toByteArray();
    }

    private static void fill(OutputStream out, int length, String start, IntFunction<String> piece) throws IOException {
        StringBuilder pieces = new StringBuilder(start);
        for (int written = 0, i = 0; written < length; i++) {
            pieces.append(piece.apply(i));
            if (pieces.length() > 1 << 15) {
                byte[] bytes = pieces.toString().getBytes(UTF_8);
                out.write(bytes);
                written += bytes.length;
                pieces.setLength(0);
            }
        }
    }
}
