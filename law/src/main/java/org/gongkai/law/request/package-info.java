/**
 * The request for information (依申请公开) as its events, after Regulation (中华人民共和国政府信息公开条例, 国务院令第711号) arts. 27 to 45.
 *
 * <p>{@link org.gongkai.law.request.InformationRequest} is the list of {@link org.gongkai.law.request.Event}s; phase, limit,
 * decision and table row follow from it. A {@link org.gongkai.law.request.Command} is judged by the rules named in
 * {@link org.gongkai.law.request.Bar}; who may give it is no matter of law and not known here.
 * {@link org.gongkai.law.request.YearCount} counts a register for the annual report.
 */
@NullMarked
package org.gongkai.law.request;

import org.jspecify.annotations.NullMarked;
