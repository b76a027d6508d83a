package org.gongkai.formats.container;

import java.io.IOException;
import org.gongkai.formats.blocks.Refusal;

/** A part of a container that cannot be read to its end; carries the answer through readers that only know I/O. */
public final class PartDamage extends IOException {

    private final transient Refusal refusal;

    PartDamage(Refusal refusal) {
        super(refusal.getMessage());
        this.refusal = refusal;
    }

    /** What the reader answers. */
    public Refusal refusal() {
        return refusal;
    }
}
