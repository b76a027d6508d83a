@NullMarked
package org.gongkai.cli.check;

import org.jspecify.annotations.NullMarked;
