/**
 * Benchmarks beside what a user would use instead. All contestants of a race take turns in one run, so that a machine
 * that is busy with something else is busy for all of them.
 */
@NullMarked
package org.gongkai.bench;

import org.jspecify.annotations.NullMarked;
