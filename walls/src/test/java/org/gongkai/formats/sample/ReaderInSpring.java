package org.gongkai.formats.sample;

import org.springframework.stereotype.Component;

/** Breaks the wall: is a component of a framework. */
@Component
public final class ReaderInSpring {}
