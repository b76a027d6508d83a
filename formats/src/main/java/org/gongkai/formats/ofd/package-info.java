/** OFD, the Chinese form of documents that fix every place (GB/T 33190-2016), to blocks. */
@NullMarked
package org.gongkai.formats.ofd;

import org.jspecify.annotations.NullMarked;
