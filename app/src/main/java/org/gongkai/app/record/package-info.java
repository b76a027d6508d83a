/**
 * The record (留痕, Regulation art. 45): everything that is done is an entry, kept in order, its personal part encrypted under one
 * key per subject; sealed per organ into a chain that can be proved offline. Nothing is edited; erasing destroys a key
 * and is an entry itself. Knows nothing of what the entries mean.
 */
@ApplicationModule(
        displayName = "留痕",
        allowedDependencies = {"access"})
@NullMarked
package org.gongkai.app.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
