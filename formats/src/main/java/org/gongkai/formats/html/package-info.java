/** Web pages, and pieces of HTML inside other text, to blocks. */
@NullMarked
package org.gongkai.formats.html;

import org.jspecify.annotations.NullMarked;
