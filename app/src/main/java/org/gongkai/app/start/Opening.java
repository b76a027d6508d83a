package org.gongkai.app.start;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;

/**
 * The database on its way: it is opened while the application gets ready, which waits for it when it asks for its address.
 */
final class Opening implements ApplicationContextInitializer<ConfigurableApplicationContext>, AutoCloseable {
    private static final String PREFIX = "spring.datasource.";

    private final CompletableFuture<Database> database;

    private Opening(CompletableFuture<Database> database) {
        this.database = database;
    }

    static Opening begin(Supplier<Database> open) {
        return new Opening(CompletableFuture.supplyAsync(open, task -> new Thread(task, "database").start()));
    }

    /** Why it could not be opened: the reason behind whatever the application then stumbled over; empty if it could, or is not yet. */
    Optional<RuntimeException> failure() {
        return database.isCompletedExceptionally() && database.exceptionNow() instanceof RuntimeException reason
                ? Optional.of(reason)
                : Optional.empty();
    }

    @Override
    public void initialize(ConfigurableApplicationContext fresh) {
        fresh.getEnvironment().getPropertySources().addLast(new Address());
    }

    /** Closes it once it is open; nothing is to be done if it could not be opened. */
    @Override
    public void close() {
        try {
            database.join().close();
        } catch (CompletionException e) {
            // told by whoever waited for it
        }
    }

    /** Where the database is. */
    private final class Address extends PropertySource<CompletableFuture<Database>> {
        Address() {
            super("database", database);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return name.startsWith(PREFIX) ? properties().get(name) : null;
        }

        private Map<String, Object> properties() {
            return database.join().properties();
        }
    }
}
