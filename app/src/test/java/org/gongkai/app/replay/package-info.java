/** The real reports lived again: requests filed and handled so that the year gives the published figures. */
@NullMarked
package org.gongkai.app.replay;

import org.jspecify.annotations.NullMarked;
