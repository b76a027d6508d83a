package org.gongkai.app.record;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: nonce, then ciphertext with its tag. What it belongs to is bound in, so that no envelope opens elsewhere. */
final class Envelope {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Envelope() {}

    static byte[] close(SecretKey key, byte[] plain, byte[] belongsTo, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, belongsTo);
            byte[] envelope = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(plain.length));
            cipher.doFinal(plain, 0, plain.length, envelope, NONCE);
            return envelope;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException if it was changed, is of another key, or belongs to something else */
    static byte[] open(SecretKey key, byte[] envelope, byte[] belongsTo) {
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(envelope, NONCE), belongsTo);
            return cipher.doFinal(envelope, NONCE, envelope.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("密文与密钥不符", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] belongsTo)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(belongsTo);
        return cipher;
    }
}
