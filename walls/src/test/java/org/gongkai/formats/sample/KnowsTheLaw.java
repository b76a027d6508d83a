package org.gongkai.formats.sample;

import org.gongkai.law.decision.ReportRow;

/** Breaks the wall: a file format that knows a row of table three. */
public record KnowsTheLaw(ReportRow row) {}
