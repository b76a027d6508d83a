package org.gongkai.ledger.verify;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Hashing;
import org.gongkai.ledger.Head;
import org.jspecify.annotations.Nullable;

/** The chain of anchors, each held against where the chains of events stand when it goes by. */
final class AnchorState {

    private final Hashing hashing;
    private final Set<Hash> keptOutside;
    private final Consumer<Violation> found;

    private long count;
    private @Nullable Anchor last;
    private final Set<Hash> confirmed = new LinkedHashSet<>();

    AnchorState(Hashing hashing, Set<Hash> keptOutside, Consumer<Violation> found) {
        this.hashing = hashing;
        this.keptOutside = keptOutside;
        this.found = found;
    }

    void anchor(long line, Anchor anchor, Map<String, ChainState> chains) {
        long lastNumber = last == null ? 0 : last.number();
        Hash lastHash = last == null ? Hash.NONE : last.hash();
        if (anchor.number() != lastNumber + 1) {
            report(Flaw.ANCHOR_OUT_OF_PLACE, line, "", anchor.number(), lastNumber + 1, anchor.number());
        } else if (!anchor.previous().equals(lastHash)) {
            report(Flaw.ANCHOR_LINK_BROKEN, line, "", anchor.number(), lastHash, anchor.previous());
        }
        Hash hash = hashing.anchor(anchor);
        if (!hash.equals(anchor.hash())) {
            report(Flaw.ANCHOR_CHANGED, line, "", anchor.number(), hash, anchor.hash());
        } else if (keptOutside.contains(hash)) {
            confirmed.add(hash);
        }
        chains.values().forEach(chain -> chain.checkSealed(line));
        hold(line, anchor, chains);
        count++;
        if (anchor.number() > lastNumber) {
            last = anchor;
        }
    }

    private void hold(long line, Anchor anchor, Map<String, ChainState> chains) {
        for (Head head : anchor.heads()) {
            compare(line, anchor, head, chains.get(head.chain()));
        }
        Set<String> named = anchor.heads().stream().map(Head::chain).collect(Collectors.toSet());
        chains.forEach((name, chain) -> {
            if (chain.head() != null && !named.contains(name)) {
                report(Flaw.ANCHOR_OMITS_CHAIN, line, name, anchor.number(), "", "");
            }
        });
    }

    private void compare(long line, Anchor anchor, Head head, @Nullable ChainState chain) {
        @Nullable Head reached = chain == null ? null : chain.head();
        if (chain == null || reached == null) {
            report(Flaw.ANCHOR_NAMES_MISSING_CHAIN, line, head.chain(), anchor.number(), written(head), "");
        } else if (head.equals(reached)) {
            chain.anchored();
        } else {
            report(Flaw.ANCHOR_CONTRADICTS_CHAIN, line, head.chain(), anchor.number(), written(head), written(reached));
        }
    }

    private static String written(Head head) {
        return head.seal() + "/" + head.position() + "/" + head.hash();
    }

    void end() {
        keptOutside.stream()
                .filter(hash -> !confirmed.contains(hash))
                .forEach(hash -> report(Flaw.ANCHOR_NOT_FOUND, 0, "", 0, hash, ""));
    }

    long count() {
        return count;
    }

    @Nullable
    Anchor last() {
        return last;
    }

    Set<Hash> confirmed() {
        return Set.copyOf(confirmed);
    }

    private void report(Flaw flaw, long line, String chain, long number, Object expected, Object actual) {
        found.accept(new Violation(flaw, line, chain, number, expected.toString(), actual.toString()));
    }
}
