package org.gongkai.app.annualreport;

import org.gongkai.report.model.Table2Cell;

/**
 * A cell of table two.
 *
 * @param article of the Regulation that it reports on
 * @param cell which one
 * @param figure as it was entered; empty if it was not
 * @param href its source and history
 */
public record EnteredLine(String article, Table2Cell cell, String figure, String href) {}
