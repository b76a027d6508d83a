/**
 * The organs that use this installation (行政机关, Regulation arts. 4 and 10): names, the mark of their register numbers, the
 * unit in charge. Knows no other room.
 */
@ApplicationModule(
        displayName = "机关",
        allowedDependencies = {})
@NullMarked
package org.gongkai.app.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
