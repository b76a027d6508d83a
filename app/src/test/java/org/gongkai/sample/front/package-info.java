/** May know nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.sample.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
