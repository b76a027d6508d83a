/**
 * Reports held against each other: two side by side, figure by figure and sentence by sentence, and many as a table over organs and years
 * with the figures that stand out. Says what differs, never that it is wrong.
 */
@NullMarked
package org.gongkai.report.compare;

import org.jspecify.annotations.NullMarked;
