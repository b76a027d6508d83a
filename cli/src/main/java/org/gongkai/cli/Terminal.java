package org.gongkai.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out where results go
 * @param err where messages go
 * @param language of both
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, Language language) {}
