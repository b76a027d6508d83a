/** Word documents (DOCX): one pass over the text part, with headings and automatic numbers from the parts beside it. */
@NullMarked
package org.gongkai.formats.docx;

import org.jspecify.annotations.NullMarked;
