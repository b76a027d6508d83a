/** Word 97 to 2003 documents (DOC, and WPS files of that form), to blocks. */
@NullMarked
package org.gongkai.formats.doc;

import org.jspecify.annotations.NullMarked;
