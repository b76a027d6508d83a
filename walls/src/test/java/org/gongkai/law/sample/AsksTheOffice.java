package org.gongkai.law.sample;

import org.gongkai.app.sample.Application;

/** Breaks the wall: a rule that asks the office. */
public record AsksTheOffice(Application application) {}
