/** Rich Text Format (RTF), as Word, WPS and LibreOffice write it, to blocks. */
@NullMarked
package org.gongkai.formats.rtf;

import org.jspecify.annotations.NullMarked;
