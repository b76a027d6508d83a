package org.gongkai.law.sample;

import java.net.URI;

/** Breaks the wall: knows an address. */
public record AsksTheNetwork(URI calendar) {}
