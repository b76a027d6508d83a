package org.gongkai.formats.pdf;

import org.gongkai.formats.blocks.Refusal;

/** Ends the reading of a file from within the parser's callbacks, which know no refusals. */
final class Overspent extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    Overspent(Refusal refusal) {
        super(refusal.getMessage(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
