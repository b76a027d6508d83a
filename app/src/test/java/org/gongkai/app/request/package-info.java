/** Requests: tests. */
@NullMarked
package org.gongkai.app.request;

import org.jspecify.annotations.NullMarked;
