@NullMarked
package org.gongkai.app.dispute;

import org.jspecify.annotations.NullMarked;
