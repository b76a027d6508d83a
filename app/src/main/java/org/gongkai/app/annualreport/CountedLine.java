package org.gongkai.app.annualreport;

import java.util.List;

/**
 * A line of table three or four.
 *
 * @param label of the row
 * @param css the class of the row; empty for none
 * @param cells its figures, left to right
 */
public record CountedLine(String label, String css, List<Cell> cells) {}
