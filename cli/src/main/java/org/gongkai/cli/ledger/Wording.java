package org.gongkai.cli.ledger;

import java.util.Locale;
import org.gongkai.cli.Language;
import org.gongkai.ledger.export.ExportHeader;
import org.gongkai.ledger.verify.Flaw;
import org.gongkai.ledger.verify.Violation;

/** What is said of a violation, in the user's language. Numbers are handed over as text: a position has no commas. */
record Wording(Language language) {

    String of(String key, Object... arguments) {
        return language.text("ledger." + key, arguments);
    }

    String of(ExportHeader.Refused reason) {
        return of("refused." + key(reason));
    }

    String of(Violation violation) {
        String found = violation.flaw() == Flaw.LINE_UNREADABLE
                ? of("fault." + violation.found().toLowerCase(Locale.ROOT))
                : violation.found();
        String message = of(
                "flaw." + key(violation.flaw()),
                violation.chain(),
                Long.toString(violation.number()),
                violation.expected(),
                found);
        return violation.line() == 0 ? message : of("line", Long.toString(violation.line()), message);
    }

    /** The name of a constant as it stands in keys and in JSON. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
