/**
 * From what a file says (paragraphs, tables, rows, cells, nested as they come) to the flat list of blocks: cleans the
 * characters, tells data tables from tables that only lay out a page, joins merged cells, and keeps the bounds of
 * {@link org.gongkai.formats.Limits}.
 */
@NullMarked
package org.gongkai.formats.blocks;

import org.jspecify.annotations.NullMarked;
