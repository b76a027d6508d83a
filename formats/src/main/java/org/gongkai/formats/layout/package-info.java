/**
 * A text laid out on pages, for forms of file that say where everything stands: lines broken by the rules of Chinese, tables with their
 * ruling lines, the page of GB/T 9704. Measures are millimetres from the page's upper left corner.
 */
@NullMarked
package org.gongkai.formats.layout;

import org.jspecify.annotations.NullMarked;
