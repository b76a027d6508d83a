/** XML parts of office files, read front to back within the bounds of {@link org.gongkai.formats.Limits}. */
@NullMarked
package org.gongkai.formats.xml;

import org.jspecify.annotations.NullMarked;
