package org.gongkai.app;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The one clock, and what runs by it. Nothing else asks the machine what time it is, so that a test can live through a year. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
public class Time {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return ofTheMachine();
    }

    /** The machine's clock, in the one zone of all offices (北京时间). */
    public static Clock ofTheMachine() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }
}
