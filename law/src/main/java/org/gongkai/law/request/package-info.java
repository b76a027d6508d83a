/** The request for information (依申请公开) as its events, after Regulation arts. 27 to 45. */
@NullMarked
package org.gongkai.law.request;

import org.jspecify.annotations.NullMarked;
