/** Known to nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.gongkai.sample.back;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
