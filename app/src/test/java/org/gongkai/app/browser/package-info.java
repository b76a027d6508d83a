/** Journeys through the pages with a real browser, the look of each page, and axe-core on all of them. */
@NullMarked
package org.gongkai.app.browser;

import org.jspecify.annotations.NullMarked;
