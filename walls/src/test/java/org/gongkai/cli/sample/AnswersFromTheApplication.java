package org.gongkai.cli.sample;

import org.gongkai.app.sample.Application;

/** Breaks the wall: a command that needs the application. */
public record AnswersFromTheApplication(Application application) {}
