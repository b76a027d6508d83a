package org.gongkai.app.postgres;

import org.jspecify.annotations.Nullable;

/** The own database could not be started or stopped. The message says in Chinese what is wrong and what to do. */
public final class PostgresFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresFailure(String message) {
        this(message, null);
    }

    PostgresFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
