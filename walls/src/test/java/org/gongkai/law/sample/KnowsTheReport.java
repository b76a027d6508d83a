package org.gongkai.law.sample;

import org.gongkai.report.model.AnnualReport;

/** Breaks the wall: knows another module. */
public record KnowsTheReport(AnnualReport report) {}
