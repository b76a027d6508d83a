/** The public shell: home and the columns (条例第二十四条). */
@ApplicationModule(
        displayName = "门户",
        allowedDependencies = {"web", "access", "organ"})
@NullMarked
package org.gongkai.app.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
