package org.gongkai.cli;

/** The form of a result. */
public enum Format {
    TEXT,
    JSON
}
