/** {@code gongkai check}: reads and checks annual reports (Regulation arts. 49 and 50) of any organ. */
@NullMarked
package org.gongkai.cli.check;

import org.jspecify.annotations.NullMarked;
