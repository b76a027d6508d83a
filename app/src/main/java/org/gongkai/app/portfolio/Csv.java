package org.gongkai.app.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.app.web.Attachment;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table as a file that spreadsheets open: UTF-8 with its mark, and nothing in it that they would run as a formula. */
final class Csv {
    private static final String MARK = "\uFEFF";

    private Csv() {}

    static ResponseEntity<byte[]> file(String name, List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        String disposition = Attachment.named(name);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
