package org.gongkai.app.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords: Argon2id, 16 MiB and two passes, which is about 40 ms here. */
@Component
class Passwords {
    /** No letters and figures that are mistaken for each other on paper. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int MEMORY = 1 << 14;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, 1, MEMORY, PASSES);
    private final SecureRandom random = new SecureRandom();

    /**
     * What nobody's password matches, so that an unknown name takes as long as a known one: written as a hash is, of bytes drawn by
     * lot, because to compute one would hold up every start.
     */
    private final String nobody =
            "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY, PASSES, drawn(SALT), drawn(HASH));

    String hash(String password) {
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    String nobody() {
        return nobody;
    }

    private String drawn(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    final String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
