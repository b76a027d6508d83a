package org.gongkai.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

    // SM3: the two examples of GB/T 32905-2016, appendix A; SHA-256: the first example of FIPS 180-4 and the empty text
    @ParameterizedTest
    @CsvSource({
        "SM3, abc, 1, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "SM3, abcd, 16, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        "SHA-256, abc, 1, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "SHA-256, abc, 0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    })
    void givesTheHashesOfTheStandards(String algorithm, String piece, int times, String hash) {
        Digest digest = HashAlgorithm.labelled(algorithm).orElseThrow().newDigest();
        byte[] bytes = piece.getBytes(US_ASCII);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < times; i++) {
                digest.update(bytes, 0, bytes.length);
            }
            assertThat(HexFormat.of().formatHex(digest.finish())).isEqualTo(hash);
        }
    }
}
