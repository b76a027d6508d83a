package org.gongkai.app.demo;

import java.time.Clock;
import java.time.ZoneId;
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
        return new DemoClock(
                Clock.system(ZoneId.of("Asia/Shanghai")), calendar.calendar().to());
    }
}
