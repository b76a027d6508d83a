/** Pages that only say where each character and each ruling line stands, to blocks. */
@NullMarked
package org.gongkai.formats.page;

import org.jspecify.annotations.NullMarked;
