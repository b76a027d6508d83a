@NullMarked
package org.gongkai.app.record;

import org.jspecify.annotations.NullMarked;
