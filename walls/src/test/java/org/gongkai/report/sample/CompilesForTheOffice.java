package org.gongkai.report.sample;

import org.gongkai.app.sample.Application;

/** Breaks the wall: a report that asks the office. */
public record CompilesForTheOffice(Application application) {}
