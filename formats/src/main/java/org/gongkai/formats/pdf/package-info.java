/** PDF with text, to blocks. */
@NullMarked
package org.gongkai.formats.pdf;

import org.jspecify.annotations.NullMarked;
