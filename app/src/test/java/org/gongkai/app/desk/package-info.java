@NullMarked
package org.gongkai.app.desk;

import org.jspecify.annotations.NullMarked;
