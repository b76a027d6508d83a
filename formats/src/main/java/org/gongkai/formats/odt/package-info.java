/** OpenDocument text (ODT), as LibreOffice and WPS write it, to blocks. */
@NullMarked
package org.gongkai.formats.odt;

import org.jspecify.annotations.NullMarked;
