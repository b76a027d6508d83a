/** A house with a crooked wall: what the check of the rooms must find. */
@NullMarked
package org.gongkai.sample;

import org.jspecify.annotations.NullMarked;
