package org.gongkai.ledger.sample;

import org.gongkai.formats.Document;

/** Breaks the wall: knows the form of a record. */
public record KnowsFiles(Document document) {}
