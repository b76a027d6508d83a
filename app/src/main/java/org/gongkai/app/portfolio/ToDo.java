package org.gongkai.app.portfolio;

import org.gongkai.app.web.Tone;

/**
 * A line of what is to be done about annual reports today.
 *
 * @param what in a sentence
 * @param href where it is done
 * @param tone how pressing it is
 * @param tag the same in a word or two
 */
public record ToDo(String what, String href, Tone tone, String tag) {}
