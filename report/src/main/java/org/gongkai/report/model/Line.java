package org.gongkai.report.model;

import org.gongkai.formats.Place;

/**
 * One paragraph of the narrative.
 *
 * @param where the place as findings name it: {@code preamble}, or {@code section1} to {@code section6} with the items that
 *     enclose the paragraph's beginning behind it, for instance {@code section1.(一)} or {@code section3.1}
 * @param text the paragraph, residue of word processors removed, blanks at both ends trimmed; never blank
 * @param place where it stands in the file
 */
public record Line(String where, String text, Place place) {}
