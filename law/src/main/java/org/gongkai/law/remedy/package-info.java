/**
 * What an applicant or a third party can do against a decision (Regulation art. 51): which remedies a letter must name by
 * the law in force on its date, the paragraph itself, and the periods of 行政复议法 and 行政诉讼法.
 */
@NullMarked
package org.gongkai.law.remedy;

import org.jspecify.annotations.NullMarked;
