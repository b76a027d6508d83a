package org.gongkai.app.start;

import java.nio.file.Path;
import java.util.Map;
import org.gongkai.app.postgres.OwnPostgres;
import org.jspecify.annotations.Nullable;

/** The database that the system runs on: the one named, or its own below the data folder. */
final class Database implements AutoCloseable {

    private final Map<String, Object> properties;
    private final @Nullable OwnPostgres own;

    private Database(Map<String, Object> properties, @Nullable OwnPostgres own) {
        this.properties = properties;
        this.own = own;
    }

    static Database open(@Nullable String url, Path data) {
        if (url != null) {
            String jdbc = url.startsWith("jdbc:") ? url : "jdbc:" + url;
            return new Database(Map.of("spring.datasource.url", jdbc), null);
        }
        OwnPostgres own = OwnPostgres.start(data);
        return new Database(
                Map.of(
                        "spring.datasource.url", own.url(),
                        "spring.datasource.username", own.user(),
                        "spring.datasource.password", own.password()),
                own);
    }

    Map<String, Object> properties() {
        return properties;
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }
}
