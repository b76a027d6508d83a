/** Text recognition (OCR) by whatever program the office has: a port, off unless somebody names a program. */
@NullMarked
package org.gongkai.formats.recognition;

import org.jspecify.annotations.NullMarked;
