package org.gongkai.app.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.gongkai.app.Application;
import org.gongkai.app.access.People;
import org.gongkai.app.access.Role;
import org.gongkai.app.organ.Organ;
import org.gongkai.app.organ.Organs;
import org.gongkai.app.postgres.OwnPostgres;
import org.gongkai.app.record.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running application. All tests of one run share it, so each makes its own organ. */
public final class Office {
    /** The password of everybody a test enters. */
    public static final String PASSWORD = "Gongkai-2026-test";

    private static final Object LOCK = new Object();
    private static final AtomicInteger ORGANS = new AtomicInteger();

    @SuppressWarnings("NullAway") // set under the lock before it is given away
    private static Office shared;

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final Path data;

    private Office(ConfigurableApplicationContext context, MovableClock clock, Path data) {
        this.context = context;
        this.clock = clock;
        this.data = data;
    }

    /** The office of this test run. */
    public static Office open() {
        synchronized (LOCK) {
            if (shared == null) {
                shared = start();
            }
            return shared;
        }
    }

    private static Office start() {
        try {
            Path data = Files.createTempDirectory("gongkai-office");
            OwnPostgres postgres = OwnPostgres.start(data);
            MovableClock clock = new MovableClock();
            SpringApplication application = new SpringApplication(Application.class);
            application.setDefaultProperties(Map.of(
                    "spring.datasource.url", postgres.url(),
                    "spring.datasource.username", postgres.user(),
                    "spring.datasource.password", postgres.password(),
                    "gongkai.data", data.toString(),
                    "server.port", 0));
            application.addInitializers((ApplicationContextInitializer<GenericApplicationContext>)
                    fresh -> fresh.registerBean("clock", java.time.Clock.class, () -> clock));
            AtomicReference<@Nullable ConfigurableApplicationContext> running = new AtomicReference<>();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                ConfigurableApplicationContext started = running.get();
                if (started != null) {
                    started.close();
                }
                postgres.close();
                delete(data);
            }));
            ConfigurableApplicationContext context = application.run();
            running.set(context);
            return new Office(context, clock, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of the application's parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The clock of the application. */
    public MovableClock clock() {
        return clock;
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** Where its pages are, without a slash at the end. */
    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** A new organ. */
    public Organ organ() {
        int n = ORGANS.incrementAndGet();
        return part(Organs.class).add("示范" + n + "区人民政府办公室", "示" + n + "公申", "示范路" + n + "号");
    }

    /** Somebody new in an organ; his sign-in name is the role's, a dot and the organ's key. */
    public UUID person(Organ organ, Role... roles) {
        return part(People.class)
                .add(organ.id(), roles[0].label() + "甲", signIn(organ, roles[0]), Set.of(roles), PASSWORD, false);
    }

    /** The sign-in name of {@link #person}. */
    public static String signIn(Organ organ, Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT) + "." + organ.id();
    }

    /** Somebody new who acts for an organ. */
    public Acting acting(Organ organ, Role role) {
        return new Acting(organ.id(), person(organ, role).toString());
    }
}
