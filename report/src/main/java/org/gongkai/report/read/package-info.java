/**
 * Reads an annual report from the blocks of a file. Tables are found by the labels of their rows, never by position, so that
 * grids, lines with tabs, one cell per line and run-together digits all come to the same figures; what cannot be read with
 * certainty is marked with its candidates.
 */
@NullMarked
package org.gongkai.report.read;

import org.jspecify.annotations.NullMarked;
