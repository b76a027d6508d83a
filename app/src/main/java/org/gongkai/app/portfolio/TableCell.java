package org.gongkai.app.portfolio;

/**
 * A figure of a table as it is shown.
 *
 * @param text the number; empty for a blank cell
 * @param href what stands behind it; empty for none
 * @param mark a sign beside it, told below the table; empty for none
 */
public record TableCell(String text, String href, String mark) {}
