/** Automatic numbers: what office programs write before the items of a list, counted as they count. */
@NullMarked
package org.gongkai.formats.lists;

import org.jspecify.annotations.NullMarked;
