package org.gongkai.app.start;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What this process has running, and stops in order when it is told to end: first the application, then its database. */
final class Running {

    private final Opening database;
    private final AtomicReference<@Nullable ConfigurableApplicationContext> application = new AtomicReference<>();

    private final Runnable after;

    private Running(Opening database, Runnable after) {
        this.database = database;
        this.after = after;
    }

    /**
     * From now on the database is stopped however the process ends, unless it is killed.
     *
     * @param after what is still to be done when all has stopped
     */
    static Running begin(Opening database, Runnable after) {
        Running running = new Running(database, after);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
        return running;
    }

    ConfigurableApplicationContext run(SpringApplication starting) {
        try {
            ConfigurableApplicationContext started = starting.run();
            application.set(started);
            return started;
        } catch (RuntimeException e) {
            throw database.failure().orElse(e);
        }
    }

    private void stop() {
        ConfigurableApplicationContext started = application.get();
        try {
            if (started != null) {
                started.close();
            }
        } finally {
            database.close();
            after.run();
        }
    }
}
