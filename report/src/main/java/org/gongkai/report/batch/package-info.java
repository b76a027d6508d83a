/**
 * Many files at once: each is read and checked, years of one organ are held against each other, a run that was broken off goes on
 * where it stood, and memory does not grow with the number of files.
 */
@NullMarked
package org.gongkai.report.batch;

import org.jspecify.annotations.NullMarked;
