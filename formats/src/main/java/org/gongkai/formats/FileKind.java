package org.gongkai.formats;

/** The forms of file that can be read. */
public enum FileKind {
    TEXT,
    MARKDOWN,
    HTML,
    DOCX,
    ODT,
    RTF,
    DOC,
    XLSX,
    PDF,
    OFD
}
