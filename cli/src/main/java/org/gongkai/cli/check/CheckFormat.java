package org.gongkai.cli.check;

/** The form of what a check found. */
enum CheckFormat {
    TEXT,
    JSON,
    HTML,
    SARIF
}
