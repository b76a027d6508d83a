/**
 * The {@code gongkai} command on the libraries alone: {@link org.gongkai.cli.Gongkai} is the root, each command has a
 * package of its own. Results go to standard output, messages to standard error, both UTF-8.
 */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
