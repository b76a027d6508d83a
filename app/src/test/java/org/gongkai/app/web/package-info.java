/** Tests of what every page needs. */
@NullMarked
package org.gongkai.app.web;

import org.jspecify.annotations.NullMarked;
