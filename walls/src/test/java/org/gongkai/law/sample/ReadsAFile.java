package org.gongkai.law.sample;

import java.nio.file.Path;

/** Breaks the wall: opens a file. */
public record ReadsAFile(Path paper) {}
