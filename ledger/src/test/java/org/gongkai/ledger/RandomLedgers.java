package org.gongkai.ledger;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Ledgers of up to three chains with any mixture of recording, sealing, anchoring and erasing. */
public final class RandomLedgers extends DomainContextBase {

    public static final List<String> CHAINS = List.of("瀍河区", "organ-2", "𬒈\"\\2");

    private record Step(int what, int chain, int size) {

        void on(LedgerFixture ledger) {
            String name = CHAINS.get(chain);
            long sealed = ledger.sealedTo(name);
            switch (what) {
                case 0, 1, 2 -> ledger.record(name, size);
                case 3, 4 -> ledger.seal(name);
                case 5 -> ledger.anchor();
                default -> {
                    if (sealed > 0) {
                        long first = 1 + size * 7L % sealed;
                        ledger.erase(name, new Span(first, Math.min(sealed, first + size - 1)));
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<LedgerFixture> ledgers() {
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, CHAINS.size() - 1),
                        Arbitraries.integers().between(1, 4))
                .as(Step::new);
        return Combinators.combine(
                        Arbitraries.of(HashAlgorithm.class),
                        Arbitraries.longs(),
                        steps.list().ofMaxSize(30))
                .as(RandomLedgers::play);
    }

    /** Begins and ends with something sealed and anchored, so that there is always something to tamper with. */
    private static LedgerFixture play(HashAlgorithm algorithm, long seed, List<Step> steps) {
        LedgerFixture ledger = new LedgerFixture(algorithm, seed);
        CHAINS.forEach(chain -> ledger.record(chain, 2).seal(chain));
        steps.forEach(step -> step.on(ledger));
        CHAINS.forEach(chain -> ledger.record(chain, 1).seal(chain));
        return ledger.anchor();
    }
}
