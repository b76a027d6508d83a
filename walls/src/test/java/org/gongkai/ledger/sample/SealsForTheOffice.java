package org.gongkai.ledger.sample;

import org.gongkai.app.sample.Application;

/** Breaks the wall: a chain that asks the office. */
public record SealsForTheOffice(Application application) {}
