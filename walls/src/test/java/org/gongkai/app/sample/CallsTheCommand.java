package org.gongkai.app.sample;

import org.gongkai.cli.Gongkai;

/** Breaks the wall: the command is not a library of the application. */
public record CallsTheCommand(Gongkai command) {}
