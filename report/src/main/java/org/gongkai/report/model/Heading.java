package org.gongkai.report.model;

import org.gongkai.formats.Place;

/**
 * A chapter heading as it stands in the file.
 *
 * @param chapter 1 to 6, the chapter it was recognised as
 * @param raw the line as written, trimmed
 * @param number the chapter number as written, for instance {@code 二}; empty where it is missing
 * @param title the words after the number, trimmed
 * @param place where it stands
 */
public record Heading(int chapter, String raw, String number, String title, Place place) {}
