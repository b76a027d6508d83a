package org.gongkai.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The hash functions a ledger may be built on, one for the whole ledger. Both give 32 bytes. */
public enum HashAlgorithm {
    /** FIPS 180-4, from the JDK. */
    SHA_256("SHA-256") {
        @Override
        public Digest newDigest() {
            return new Sha256();
        }
    },

    /** GB/T 32905-2016 (SM3 密码杂凑算法), for offices that must use the national algorithms (国密). */
    SM3("SM3") {
        @Override
        public Digest newDigest() {
            return new Sm3();
        }
    };

    private final String label;

    HashAlgorithm(String label) {
        this.label = label;
    }

    /** The name as it stands in the data: {@code SHA-256} or {@code SM3}. */
    public String label() {
        return label;
    }

    /** A fresh computation. */
    public abstract Digest newDigest();

    /** The algorithm of that name, or nothing when the name is not known; case matters. */
    public static Optional<HashAlgorithm> labelled(String label) {
        return Arrays.stream(values()).filter(a -> a.label.equals(label)).findFirst();
    }
}
