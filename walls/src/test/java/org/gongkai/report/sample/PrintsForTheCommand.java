package org.gongkai.report.sample;

import org.gongkai.cli.sample.RunsInSpring;

/** Breaks the wall: a library that knows its caller. */
public record PrintsForTheCommand(RunsInSpring command) {}
