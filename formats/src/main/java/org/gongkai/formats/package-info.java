/**
 * Office files as plain structure: every readable file becomes a {@link org.gongkai.formats.Document} of blocks
 * (paragraphs and grids), each with its place in the file. Knows neither the law nor the web nor the database.
 */
@NullMarked
package org.gongkai.formats;

import org.jspecify.annotations.NullMarked;
