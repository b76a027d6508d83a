package org.gongkai.app.start;

/** The system could not be started as asked. The message says in Chinese what is wrong and what to do. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
