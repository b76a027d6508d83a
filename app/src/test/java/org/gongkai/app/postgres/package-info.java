@NullMarked
package org.gongkai.app.postgres;

import org.jspecify.annotations.NullMarked;
