package org.gongkai.cli.ledger;

import java.io.PrintWriter;
import java.util.List;
import org.gongkai.cli.Terminal;
import org.gongkai.ledger.export.ExportHeader;
import org.gongkai.ledger.verify.Verification;
import org.gongkai.ledger.verify.Violation;

/** A form in which the result is told. */
sealed interface Presentation permits TextPresentation, JsonPresentation {

    /** The file is not a ledger that can be read here. */
    void refused(ExportHeader.Refused reason, Terminal terminal);

    /**
     * The file was read.
     *
     * @param told the first violations, perhaps not all
     */
    void read(Verification.Read read, List<Violation> told, PrintWriter out);
}
