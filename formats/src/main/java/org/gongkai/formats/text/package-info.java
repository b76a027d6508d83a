/** Plain text and Markdown: from bytes of unknown encoding to lines, and from lines to blocks. */
@NullMarked
package org.gongkai.formats.text;

import org.jspecify.annotations.NullMarked;
