/**
 * Gongkai's own PostgreSQL: binaries unpacked below the data folder, one cluster, run as a child process on loopback.
 * It outlives a killed Java process and is attached to again at the next start. Nothing here knows what is stored.
 */
@ApplicationModule(
        displayName = "数据库",
        allowedDependencies = {})
@NullMarked
package org.gongkai.app.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
