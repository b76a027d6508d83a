package org.gongkai.app.request.web;

import java.util.Optional;
import java.util.UUID;

/** Keys as they come back from a form. */
final class Tokens {
    private Tokens() {}

    static Optional<UUID> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
