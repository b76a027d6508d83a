/** The two containers that office files come in: ZIP and OLE2. */
@NullMarked
package org.gongkai.formats.container;

import org.jspecify.annotations.NullMarked;
