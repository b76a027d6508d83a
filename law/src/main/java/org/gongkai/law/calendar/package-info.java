/**
 * Working days (工作日). The ordinary week of Monday to Friday, changed day by day by the yearly notices of the General
 * Office of the State Council (部分节假日安排的通知), which follow the Regulation on Public Holidays (全国年节及纪念日放假办法).
 *
 * <p>A year without a notice is not guessed: every question about it is a {@link org.gongkai.law.calendar.CalendarGap}.
 */
@NullMarked
package org.gongkai.law.calendar;

import org.jspecify.annotations.NullMarked;
