package org.gongkai.app.annualreport;

import java.util.List;

/**
 * The text of a chapter as it stands in the report.
 *
 * @param number 0 for what stands before chapter one, 1 to 6
 * @param name the heading, or 引言
 * @param paragraphs piece by piece; empty if nothing stands there
 * @param written whether somebody wrote it; otherwise it follows from the register, or is missing
 */
public record ChapterText(int number, String name, List<List<Segment>> paragraphs, boolean written) {}
