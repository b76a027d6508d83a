package org.gongkai.app.demo;

import org.gongkai.app.Time;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The clock of a demonstration, in place of the plain one. It is put in when a demonstration starts and not by a condition on a
 * property, because conditions are settled when the server is built.
 */
public final class DemoTime implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext fresh) {
        fresh.registerBean(
                "demoClock",
                DemoClock.class,
                () -> new DemoClock(
                        Time.ofTheMachine(),
                        fresh.getBean(WorkCalendar.class).calendar().to()),
                bean -> bean.setPrimary(true));
    }
}
