/** The walls of the house: what each module may know, and the habits all of them keep. */
@NullMarked
package org.gongkai.walls;

import org.jspecify.annotations.NullMarked;
