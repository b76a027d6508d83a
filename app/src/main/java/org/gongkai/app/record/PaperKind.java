package org.gongkai.app.record;

import java.util.Locale;

/** The kinds of file that are taken in. What a file is, its content says, never its name. */
public enum PaperKind {
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc", "wps"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "wps"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "et"),
    /** GB/T 33190-2016 版式文档. */
    OFD("application/ofd", "ofd"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    /** UTF-8. */
    TXT("text/plain;charset=UTF-8", "txt"),
    /** In the office's older encoding. */
    TXT_GB("text/plain;charset=GB18030", "txt"),
    /** What is not taken in from anybody, but was read and kept for what it says: its name stays as it is. */
    READ("application/octet-stream", "");

    private final String mediaType;
    private final String ending;
    private final String otherEnding;

    PaperKind(String mediaType, String ending) {
        this(mediaType, ending, ending);
    }

    PaperKind(String mediaType, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.ending = ending.isEmpty() ? "" : "." + ending;
        this.otherEnding = otherEnding.isEmpty() ? "" : "." + otherEnding;
    }

    /** For the header of a download. */
    public String mediaType() {
        return mediaType;
    }

    /** A name that ends as the content demands: {@code 申请.exe} with a PDF in it becomes {@code 申请.exe.pdf}. */
    String fitting(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ending) || lower.endsWith(otherEnding) ? name : name + ending;
    }
}
