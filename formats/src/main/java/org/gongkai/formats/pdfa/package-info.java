/** A text as PDF/A-2b (ISO 19005-2): every place fixed, every font embedded, readable as it is for as long as PDF is. */
@NullMarked
package org.gongkai.formats.pdfa;

import org.jspecify.annotations.NullMarked;
