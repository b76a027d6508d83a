package org.gongkai.app.demo;

import org.gongkai.app.Time;
import org.gongkai.app.workcalendar.WorkCalendar;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The clock of a demonstration, in place of the plain one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gongkai.demo")
class DemoTime {

    @Bean
    @Primary
    @ConditionalOnMissingBean
    DemoClock demoClock(WorkCalendar calendar) {
        return new DemoClock(Time.ofTheMachine(), calendar.calendar().to());
    }
}
