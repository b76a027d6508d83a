package org.gongkai.cli.ledger;

import java.io.PrintWriter;
import java.util.List;
import org.gongkai.cli.Terminal;
import org.gongkai.ledger.Anchor;
import org.gongkai.ledger.Hash;
import org.gongkai.ledger.Seal;
import org.gongkai.ledger.export.ExportHeader;
import org.gongkai.ledger.verify.ChainReport;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Violation;

/** For people: violations first, then each chain, the anchors, and the conclusion in the last line. */
record TextPresentation(String file, Wording wording) implements Presentation {

    @Override
    public void refused(ExportHeader.Refused reason, Terminal terminal) {
        terminal.err().println(file + ": " + wording.of(reason));
    }

    @Override
    public void read(Verification.Read read, List<Violation> told, PrintWriter out) {
        out.println(wording.of("title", file, read.algorithm().label()));
        told.forEach(violation -> out.println(wording.of(violation)));
        if (told.size() < read.violations()) {
            out.println(wording.of("more", Long.toString(read.violations() - told.size())));
        }
        read.chains().forEach(chain -> chain(chain, out));
        anchors(read, out);
        out.println(read.intact() ? wording.of("intact") : wording.of("broken", Long.toString(read.violations())));
    }

    private void chain(ChainReport chain, PrintWriter out) {
        out.println(wording.of("chain", chain.chain(), Long.toString(chain.events())));
        Seal seal = chain.lastSeal();
        if (seal != null) {
            out.println(wording.of("sealed", Long.toString(seal.number()), seal.sealedAt()));
        }
        out.println(wording.of("anchored", Long.toString(chain.anchoredTo())));
        if (chain.erased() > 0) {
            out.println(wording.of("erased", Long.toString(chain.erased())));
        }
        if (chain.pending() > 0) {
            out.println(wording.of("pending", Long.toString(chain.pending())));
        }
    }

    private void anchors(Verification.Read read, PrintWriter out) {
        Anchor last = read.lastAnchor();
        if (last == null) {
            out.println(wording.of("noAnchor"));
        } else {
            out.println(wording.of("lastAnchor", Long.toString(last.number()), last.castAt(), last.hash()));
        }
        for (Hash hash : read.confirmed()) {
            out.println(wording.of("confirmed", hash));
        }
    }
}
