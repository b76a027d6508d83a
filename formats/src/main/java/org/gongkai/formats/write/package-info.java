/**
 * Writing: a text of paragraphs and tables as a Word document, a workbook, an OFD document or a web page, in the look of official
 * documents (GB/T 9704). Knows neither the law nor what the text says.
 */
@NullMarked
package org.gongkai.formats.write;

import org.jspecify.annotations.NullMarked;
