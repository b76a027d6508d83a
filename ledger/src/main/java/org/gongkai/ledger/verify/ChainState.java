package org.gongkai.ledger.verify;

import java.util.function.Consumer;
import org.gongkai.ledger.Content;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Hashing;
import org.gongkai.ledger.Head;
import org.gongkai.ledger.PendingEvent;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.SealedEvent;
import org.gongkai.ledger.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where one chain stands while its lines go by. After a violation the chain goes on from what the file says, so that
 * one change is not told again at every line behind it.
 */
final class ChainState {

    private final String chain;
    private final Hashing hashing;
    private final Consumer<Violation> found;

    private long position;
    private Hash lastEvent = Hash.NONE;
    private boolean gaps;
    private @Nullable Seal lastSeal;
    private long sealedTo;
    private long anchoredTo;
    private long events;
    private long pending;

    private final Positions gone = new Positions();
    private final Positions erased = new Positions();

    ChainState(String chain, Hashing hashing, Consumer<Violation> found) {
        this.chain = chain;
        this.hashing = hashing;
        this.found = found;
    }

    void event(long line, SealedEvent event, @Nullable Content content) {
        events++;
        boolean next = event.position() == position + 1;
        if (!next) {
            report(Flaw.EVENT_OUT_OF_PLACE, line, event.position(), position + 1, event.position());
        } else if (!event.previous().equals(lastEvent)) {
            report(Flaw.EVENT_LINK_BROKEN, line, event.position(), lastEvent, event.previous());
        }
        Hash hash = hashing.event(event);
        if (!hash.equals(event.hash())) {
            report(Flaw.EVENT_CHANGED, line, event.position(), hash, event.hash());
        }
        checkContent(line, event.position(), event.commitment(), content);
        if (event.position() > position) {
            gaps |= !next;
            position = event.position();
            lastEvent = event.hash();
            if (content == null) {
                gone.add(position);
            }
            event.erases().forEach(span -> erase(line, position, span));
        }
    }

    void seal(long line, Seal next) {
        long lastNumber = lastSeal == null ? 0 : lastSeal.number();
        Hash previous = lastSeal == null ? Hash.NONE : lastSeal.hash();
        if (next.number() != lastNumber + 1) {
            report(Flaw.SEAL_OUT_OF_PLACE, line, next.number(), lastNumber + 1, next.number());
        } else {
            if (!next.previous().equals(previous)) {
                report(Flaw.SEAL_LINK_BROKEN, line, next.number(), previous, next.previous());
            }
            if (next.first() != sealedTo + 1 || next.last() != position) {
                String expected = sealedTo + 1 + ".." + position;
                report(Flaw.SEAL_COVERS_OTHER_EVENTS, line, next.number(), expected, next.first() + ".." + next.last());
            }
        }
        if (!next.head().equals(lastEvent)) {
            report(Flaw.SEAL_HEAD_DIFFERS, line, next.number(), lastEvent, next.head());
        }
        Hash hash = hashing.seal(next);
        if (!hash.equals(next.hash())) {
            report(Flaw.SEAL_CHANGED, line, next.number(), hash, next.hash());
        }
        if (next.number() > lastNumber) {
            lastSeal = next;
            sealedTo = position;
        }
    }

    void pending(long line, PendingEvent event, Content content) {
        pending++;
        checkContent(line, 0, event.commitment(), content);
    }

    /** The chain was found where an anchor says it stood. */
    void anchored() {
        anchoredTo = sealedTo;
    }

    /** Tells events that have a place but no seal, where every event with a place should have one. */
    void checkSealed(long line) {
        if (sealedTo < position) {
            report(Flaw.SEAL_MISSING, line, sealedTo + 1, "", position);
        }
    }

    ChainReport end() {
        checkSealed(0);
        gone.runs().forEach(run -> report(Flaw.CONTENT_MISSING, 0, run.first(), "", run.last()));
        return new ChainReport(chain, events, lastSeal, anchoredTo, erased.count(), pending);
    }

    /** Where the chain stands by its last seal, {@code null} when it has none. */
    @Nullable
    Head head() {
        return lastSeal == null ? null : Head.of(lastSeal);
    }

    private void checkContent(long line, long at, Hash commitment, @Nullable Content content) {
        if (content == null) {
            return;
        }
        Hash made = hashing.commit(content);
        if (!made.equals(commitment)) {
            report(Flaw.CONTENT_CHANGED, line, at, commitment, made);
        }
    }

    /** In a chain with gaps nobody can say whether what is not here was erased or dropped. */
    private void erase(long line, long at, Span span) {
        gone.move(span, erased);
        long present = erased.firstAbsent(span);
        if (!gaps && present <= span.last()) {
            report(Flaw.CONTENT_NOT_ERASED, line, at, span.first() + ".." + span.last(), present);
        }
    }

    private void report(Flaw flaw, long line, long number, Object expected, Object actual) {
        found.accept(new Violation(flaw, line, chain, number, expected.toString(), actual.toString()));
    }
}
