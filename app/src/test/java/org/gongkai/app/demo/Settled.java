package org.gongkai.app.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gongkai.app.postgres.OwnPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demonstration on a day of the test's choice, below a folder of its own. */
public final class Settled implements AutoCloseable {
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final OwnPostgres postgres;
    private final ConfigurableApplicationContext context;

    private Settled(OwnPostgres postgres, ConfigurableApplicationContext context) {
        this.postgres = postgres;
        this.context = context;
    }

    /** Starts the application on the folder as a demonstration and settles the district. */
    public static Settled on(LocalDate today, Path folder) {
        Settled settled = started(folder, true, today);
        settled.part(District.class).settle();
        return settled;
    }

    /** Starts the application on the folder and nothing else. */
    public static Settled started(Path folder, boolean demo, LocalDate today) {
        OwnPostgres postgres = OwnPostgres.start(folder);
        SpringApplication application = new SpringApplication(org.gongkai.app.Application.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "gongkai.data", folder.toString(),
                "gongkai.demo", demo,
                "server.port", 0));
        Instant noon = today.atTime(12, 0).atZone(BEIJING).toInstant();
        if (demo) {
            DemoClock clock = new DemoClock(Clock.fixed(noon, BEIJING), LocalDate.of(2026, 12, 31));
            application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>) fresh ->
                    fresh.registerBean("demoClock", DemoClock.class, () -> clock, bean -> bean.setPrimary(true)));
        }
        try {
            return new Settled(postgres, application.run());
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /** Where its pages are, without a slash at the end. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** One of the application's parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient database() {
        return part(JdbcClient.class);
    }

    @Override
    public void close() {
        context.close();
        postgres.close();
    }
}
