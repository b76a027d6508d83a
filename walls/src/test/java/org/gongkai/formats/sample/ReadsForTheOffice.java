package org.gongkai.formats.sample;

import org.gongkai.app.sample.Application;

/** Breaks the wall: a reader that asks the office. */
public record ReadsForTheOffice(Application application) {}
