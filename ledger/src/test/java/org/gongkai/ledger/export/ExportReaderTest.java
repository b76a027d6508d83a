package org.gongkai.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gongkai.ledger.HashAlgorithm;
import org.gongkai.ledger.LedgerFixture;
import org.gongkai.ledger.Span;
import org.gongkai.ledger.export.ExportLine.Fault;
import org.gongkai.ledger.export.ExportLine.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportReaderTest {

    private static final String HEADER = "{\"format\":\"gongkai-ledger/1\",\"algorithm\":\"SM3\"}\n";
    private static final String HASH = "ab".repeat(32);
    private static final String EVENT =
            "{\"kind\":\"event\",\"chain\":\"a\",\"position\":1,\"at\":\"2026-11-21T01:02:03.000000Z\","
                    + "\"commitment\":\"" + HASH + "\",\"erases\":[],\"previous\":\"" + HASH + "\",\"hash\":\"" + HASH
                    + "\","
                    + "\"salt\":\"" + HASH + "\",\"ciphertext\":\"QUI=\"}";

    @ParameterizedTest
    @EnumSource(HashAlgorithm.class)
    void readsWhatTheWriterWrote(HashAlgorithm algorithm) throws IOException {
        LedgerFixture ledger = new LedgerFixture(algorithm, 3)
                .record("瀍河区", 3)
                .seal("瀍河区")
                .erase("瀍河区", Span.at(2))
                .seal("瀍河区")
                .anchor()
                .record("another", 1);
        byte[] file = ledger.export();
        ExportReader reader = new ExportReader(new ByteArrayInputStream(file));

        assertThat(reader.header()).isEqualTo(new ExportHeader.Accepted(algorithm));
        List<ExportLine> lines = new ArrayList<>();
        for (Optional<ExportLine> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get());
        }
        assertThat(lines.removeLast()).isEqualTo(new ExportLine.End(lines.size() + 2));
        assertThat(LedgerFixture.export(algorithm, lines)).isEqualTo(file);
    }

    @Test
    void theSampleOfTheTestsBelowIsReadable() throws IOException {
        assertThat(read(EVENT)).isInstanceOf(ExportLine.OfEvent.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what stands in the sample | what stands there instead | fault | field
            "position":1          | "position":"1"           | BAD_VALUE     | position
            "position":1          | "position":1.0           | BAD_VALUE     | position
            "position":1          | "position":01            | NOT_JSON      | position
            "position":1          | "position":99999999999999999999 | NOT_JSON | position
            "position":1          | "position":0             | BAD_VALUE     | position
            "position":1          | "Position":1             | FIELD_MISSING | position
            "position":1,         | ``                       | FIELD_MISSING | position
            "chain":"a",          | "chain":"a","chain":"a", | FIELD_MISSING | position
            "chain":"a"           | "chain":""               | BAD_VALUE     | chain
            "chain":"a"           | "chain":"\\u0000"        | BAD_VALUE     | chain
            "chain":"a"           | "chain":null             | BAD_VALUE     | chain
            03.000000Z            | 03Z                      | BAD_VALUE     | at
            03.000000Z            | 03.000000z               | BAD_VALUE     | at
            2026-11-21            | 2026-02-30               | BAD_VALUE     | at
            2026-11-21            | 2026-11-21T24            | BAD_VALUE     | at
            T01                   | T24                      | BAD_VALUE     | at
            "commitment":"ab      | "commitment":"Ab         | BAD_VALUE     | commitment
            "commitment":"ab      | "commitment":"abab       | BAD_VALUE     | commitment
            "erases":[]           | "erases":[1]             | BAD_VALUE     | erases
            "erases":[]           | "erases":[[1,1]]         | BAD_VALUE     | hash
            "erases":[]           | "erases":[[2,1]]         | BAD_VALUE     | erases
            "erases":[]           | "erases":[[[[[1]]]]]     | BAD_VALUE     | erases
            "salt":"ab            | "salt":"abab             | BAD_VALUE     | ciphertext
            "ciphertext":"QUI="   | "ciphertext":null        | BAD_VALUE     | ciphertext
            "ciphertext":"QUI="   | "ciphertext":"QUI"       | BAD_VALUE     | ciphertext
            "ciphertext":"QUI="   | "ciphertext":"QUJ="      | BAD_VALUE     | ciphertext
            "ciphertext":"QUI="   | "ciphertext":"Q-I="      | BAD_VALUE     | ciphertext
            "QUI="}               | "QUI=","more":1}         | NOT_JSON      | ciphertext
            "QUI="}               | "QUI="}{}                | NOT_JSON      | ciphertext
            "QUI="}               | "QUI="                   | NOT_JSON      | ciphertext
            "kind":"event"        | "kind":"evenf"           | UNKNOWN_KIND  | kind
            {"kind"               | ["kind"                  | NOT_JSON      | ``
            """)
    void everyValueHasOneSpelling(String original, String changed, Fault fault, String field) throws IOException {
        assertThat(EVENT).contains(original);
        assertThat(read(EVENT.replace(original, changed))).isEqualTo(new Unreadable(fault, field));
    }

    @Test
    void aLineTooLongIsRefusedAndTheNextOneRead() throws IOException {
        InputStream file = new SequenceInputStream(Collections.enumeration(
                List.of(text(HEADER), text(" ".repeat(Format.MAX_LINE + 100)), text("\n" + EVENT + "\n\n"))));
        ExportReader reader = new ExportReader(file);

        assertThat(reader.header()).isInstanceOf(ExportHeader.Accepted.class);
        assertThat(reader.next()).contains(new Unreadable(Fault.TOO_LONG, ""));
        assertThat(reader.next().orElseThrow()).isInstanceOf(ExportLine.OfEvent.class);
        assertThat(reader.lineNumber()).isEqualTo(3);
        assertThat(reader.next()).contains(new Unreadable(Fault.NOT_JSON, ""));
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aLongLineIsReadAsLongAsItIsAccepted() throws IOException {
        String chain = "{\"kind\":\"end\",\"lines\":2" + " ".repeat(3_000_000) + "}";
        assertThat(read(chain)).isEqualTo(new ExportLine.End(2));
    }

    private static ExportLine read(String line) throws IOException {
        ExportReader reader = new ExportReader(text(HEADER + line));
        assertThat(reader.header()).isInstanceOf(ExportHeader.Accepted.class);
        return reader.next().orElseThrow();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
