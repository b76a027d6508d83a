/**
 * The commands that start the system: {@code serve} and {@code demo}. Opens the database (its own, or the one named), then the
 * application, then says where it is to be found.
 */
@ApplicationModule(
        displayName = "启动",
        allowedDependencies = {"postgres", "access", "demo"})
@NullMarked
package org.gongkai.app.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
