package org.gongkai.ledger;

import org.bouncycastle.crypto.digests.SM3Digest;

final class Sm3 implements Digest {

    private final SM3Digest digest = new SM3Digest();

    @Override
    public HashAlgorithm algorithm() {
        return HashAlgorithm.SM3;
    }

    @Override
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    @Override
    public byte[] finish() {
        byte[] hash = new byte[Hash.LENGTH];
        digest.doFinal(hash, 0);
        return hash;
    }
}
