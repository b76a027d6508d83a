package org.gongkai.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealerTest {

    private static final String CHAIN = "瀍河区";
    private static final Instant NOW = Instant.parse("2026-11-21T01:02:05Z");

    private final Sealer sealer = new Sealer(HashAlgorithm.SHA_256);
    private final Hash commitment = sealer.commit(Content.of(new byte[32], new byte[] {1}));

    // computed by a script of thirty lines that was written from the Javadoc of Hashing alone
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SHA_256 | 4263ba6cc4e072df8c8c484b191b6a75265d370ddef1f297840c82bdf947f93b | 33f19c2609b6e2b0d63eef26d44d4990f3e6ee4fad251eef8ac2d13e8fd21367 | a70338fbadcac2fb8bad60d43e1a031a21753aac628a84236f8b44f193033aa9 | cc64e099bc636ebb82dfc65ffceaed015dd9fa1a0863bc20a05a807b0252dc5f | cc495c48a5d3e2faca616d9858fe3c25d5b5fd31bf3a9791a806c46e2bdb570f
            SM3     | 9db05d8b36f01a7ba8ec4cd098b2eeee881dbb8d396c33c7bdf511fd1dde3bd9 | f152bcfd2ceaecec5d2ade6195873d705083e105e5aa203499e0dd6cd3dd82c2 | 78af7258fa6cb4265664abaf2eb871aa7ac09c9322a50f04ebc5832f58b08ee0 | c76f39bbb5a617b56a7e67179497ce7aec2d9b35b791d866450991efe85bfb9d | 835134bcb2b7d782d067985f081292bf8131ebc3ef7333517fc278db7d75caca
            """)
    void theHashesAreThoseOfTheDocumentedBytes(
            HashAlgorithm algorithm, String commitment, String first, String second, String seal, String anchor) {
        Sealer sealer = new Sealer(algorithm);
        byte[] salt = new byte[32];
        for (byte i = 0; i < salt.length; i++) {
            salt[i] = i;
        }
        Hash commit = sealer.commit(Content.of(salt, "密文".getBytes(UTF_8)));
        Batch batch = sealer.seal(
                CHAIN,
                null,
                List.of(
                        new PendingEvent(Instant.parse("2026-11-21T01:02:03.000004Z"), commit),
                        new PendingEvent(Instant.parse("2026-11-21T01:02:04Z"), commit, List.of(Span.at(1)))),
                NOW);
        Anchor cast = sealer.anchor(null, List.of(batch.seal()), Instant.parse("2026-11-21T16:00:00Z"));

        assertThat(commit).hasToString(commitment);
        assertThat(batch.events()).extracting(e -> e.hash().toString()).containsExactly(first, second);
        assertThat(batch.seal().hash()).hasToString(seal);
        assertThat(cast.hash()).hasToString(anchor);
    }

    @Test
    void aBatchGoesOnFromTheLastSeal() {
        PendingEvent event = new PendingEvent(NOW, commitment);
        Batch first = sealer.seal(CHAIN, null, List.of(event, event), NOW);
        Batch second = sealer.seal(CHAIN, first.seal(), List.of(event, event, event), NOW.plusSeconds(1));

        assertThat(first.seal().previous()).isEqualTo(Hash.NONE);
        assertThat(second.events()).extracting(SealedEvent::position).containsExactly(3L, 4L, 5L);
        assertThat(second.events().getFirst().previous())
                .isEqualTo(first.events().getLast().hash());
        assertThat(second.seal())
                .returns(2L, Seal::number)
                .returns(3L, Seal::count)
                .returns(first.seal().hash(), Seal::previous)
                .returns(second.events().getLast().hash(), Seal::head);
    }

    @Test
    void equalEventsHaveDifferentHashes() {
        PendingEvent event = new PendingEvent(NOW, commitment);
        Batch here = sealer.seal(CHAIN, null, List.of(event, event), NOW);
        Batch there = sealer.seal("another", null, List.of(event, event), NOW);

        assertThat(here.events().get(0).hash())
                .isNotEqualTo(here.events().get(1).hash())
                .isNotEqualTo(there.events().get(0).hash());
    }

    @Test
    void anAnchorListsTheHeadsByTheBytesOfTheirNames() {
        PendingEvent event = new PendingEvent(NOW, commitment);
        // U+FF21 sorts before U+1F3DB by bytes, and behind it by UTF-16 units
        List<Seal> seals = List.of("🏛", "Ａ", "b", "a").stream()
                .map(chain -> sealer.seal(chain, null, List.of(event), NOW).seal())
                .toList();

        Anchor anchor = sealer.anchor(null, seals, NOW);

        assertThat(anchor.heads()).extracting(Head::chain).containsExactly("a", "b", "Ａ", "🏛");
        assertThat(sealer.anchor(anchor, seals, NOW))
                .returns(2L, Anchor::number)
                .returns(anchor.hash(), Anchor::previous);
    }

    @Test
    void whatCannotBeSealedIsRefused() {
        PendingEvent event = new PendingEvent(NOW, commitment);
        Seal last = sealer.seal(CHAIN, null, List.of(event), NOW).seal();

        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal(CHAIN, null, List.of(), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal("another", last, List.of(event), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal("", null, List.of(event), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal("a\nb", null, List.of(event), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal("\ud800", null, List.of(event), NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.anchor(null, List.of(last, last), NOW));
        assertThatIllegalArgumentException()
                .as("nanoseconds would be lost in a database")
                .isThrownBy(() -> new PendingEvent(NOW.plusNanos(1), commitment));
        assertThatIllegalArgumentException().isThrownBy(() -> Content.of(new byte[31], new byte[0]));
    }

    @Test
    void anEventErasesEarlierPositionsOnly() {
        PendingEvent itself = new PendingEvent(NOW, commitment, List.of(Span.at(1)));

        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal(CHAIN, null, List.of(itself), NOW));
        assertThatIllegalArgumentException()
                .as("touching spans have two spellings")
                .isThrownBy(() -> new PendingEvent(NOW, commitment, List.of(Span.at(1), Span.at(2))));
    }
}
