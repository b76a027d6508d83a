/**
 * The Regulation as code: the working-day calendar, the clock of a request, the request itself, its decisions, remedies,
 * fees and identifiers. What is still true on paper. No framework, no file, no database, no clock, no logging, and no
 * dependency: methods take dates and return values or a refusal that names the article.
 */
@NullMarked
package org.gongkai.law;

import org.jspecify.annotations.NullMarked;
