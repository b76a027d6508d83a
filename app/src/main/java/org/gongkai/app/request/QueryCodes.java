package org.gongkai.app.request;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import org.gongkai.app.record.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The codes by which applicants look up their requests: 7K4P-92QX-3M, fifty bits. Only a fingerprint is stored. */
@Component
class QueryCodes {
    /** Without I, L, O and U, which are misread. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private final JdbcClient database;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    QueryCodes(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    String issue(UUID request) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        database.sql("insert into request_code (fingerprint, request) values (:fingerprint, :request)")
                .param("fingerprint", fingerprint(code.toString()))
                .param("request", request)
                .update();
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    /** The request behind a code, however it was typed; empty if there is none. */
    Optional<UUID> find(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
        return code.length() != LENGTH
                ? Optional.empty()
                : database.sql("select request from request_code where fingerprint = :fingerprint")
                        .param("fingerprint", fingerprint(code))
                        .query(UUID.class)
                        .optional();
    }

    /** An opaque key of an applicant, the same for all of his requests to this installation. */
    String applicantKey(Applicant applicant) {
        byte[] print = fingerprint(applicant.paper() + " " + applicant.number().toUpperCase(Locale.ROOT));
        return java.util.HexFormat.of().formatHex(print, 0, 16);
    }

    private byte[] fingerprint(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(vault.fingerprintKey());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
