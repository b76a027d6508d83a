/** The demonstration district: tests. */
@NullMarked
package org.gongkai.app.demo;

import org.jspecify.annotations.NullMarked;
