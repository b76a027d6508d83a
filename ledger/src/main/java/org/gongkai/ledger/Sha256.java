package org.gongkai.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

final class Sha256 implements Digest {

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public HashAlgorithm algorithm() {
        return HashAlgorithm.SHA_256;
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    public byte[] finish() {
        return digest.digest();
    }
}
