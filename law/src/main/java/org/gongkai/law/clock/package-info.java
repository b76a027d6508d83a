/**
 * The clock of a request (答复期限): how long an office has to answer, after Regulation (中华人民共和国政府信息公开条例,
 * 国务院令第711号) arts. 30 to 34 and 国办函〔2020〕109号.
 *
 * <p>{@link org.gongkai.law.clock.RequestClock} answers from {@link org.gongkai.law.clock.DeadlineFacts}; what the statute
 * leaves open stands in {@link org.gongkai.law.clock.Conventions}, and each is dated by the
 * {@link org.gongkai.law.clock.ClockRules} it belongs to. The date of today is never read here.
 */
@NullMarked
package org.gongkai.law.clock;

import org.jspecify.annotations.NullMarked;
