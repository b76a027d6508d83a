/**
 * Checking annual reports (Regulation arts. 49 and 50) of whoever wrote them: one or two on the public page, which keeps nothing of them, and
 * whole archives at the desk.
 */
@ApplicationModule(
        displayName = "核对年报",
        allowedDependencies = {"access", "organ", "web"})
@NullMarked
package org.gongkai.app.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
