package org.gongkai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.app.Application;
import org.gongkai.app.postgres.OwnPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with a PostgreSQL of its own in a new folder, which is gone after. */
final class RunningOffice implements AutoCloseable {

    private final Path data;
    private final OwnPostgres postgres;
    private final ConfigurableApplicationContext context;

    private RunningOffice(Path data, OwnPostgres postgres, ConfigurableApplicationContext context) {
        this.data = data;
        this.postgres = postgres;
        this.context = context;
    }

    static RunningOffice start() throws IOException {
        Path data = Files.createTempDirectory("gongkai-bench");
        OwnPostgres postgres = OwnPostgres.start(data);
        SpringApplication application = new SpringApplication(Application.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", postgres.url(),
                "spring.datasource.username", postgres.user(),
                "spring.datasource.password", postgres.password(),
                "gongkai.data", data.toString(),
                "server.port", 0));
        return new RunningOffice(data, postgres, application.run());
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Where its pages are. */
    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** The zone of its clock. */
    ZoneId zone() {
        return part(Clock.class).getZone();
    }

    /** The port of its PostgreSQL, for other programs. */
    String databasePort() {
        return postgres.url().replaceAll(".*:(\\d+)/.*", "$1");
    }

    String user() {
        return postgres.user();
    }

    String password() {
        return postgres.password();
    }

    @Override
    public void close() {
        context.close();
        postgres.close();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
