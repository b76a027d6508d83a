package org.gongkai.cli.compare;

/** The form of a comparison. */
enum CompareFormat {
    TEXT,
    JSON,
    HTML,
    CSV,
    XLSX
}
