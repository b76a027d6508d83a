package org.gongkai.app.request.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.app.access.Permission;
import org.gongkai.app.access.SignedIn;
import org.gongkai.app.record.Journal;
import org.gongkai.app.request.CaseFile;
import org.gongkai.app.request.Requests;
import org.gongkai.law.request.Bar;
import org.gongkai.law.request.Refusal;
import org.springframework.stereotype.Component;

/**
 * What can be done with a request. The law is asked about each action; one that it bars for a reason of its own stays
 * visible with the reason, one that has no meaning in this phase is left out.
 */
@Component
public class Offers {
    private static final Set<Bar> MEANINGLESS = EnumSet.of(
            Bar.WRONG_PHASE,
            Bar.NEEDS_NO_CONFIRMATION,
            Bar.CONSULTATION_UNKNOWN,
            Bar.REASONS_NOT_PENDING,
            Bar.SERVICE_NOT_FAILED,
            Bar.ALREADY_RECORDED,
            Bar.FILE_SEALED);

    private final Requests requests;
    private final Journal journal;

    Offers(Requests requests, Journal journal) {
        this.requests = requests;
        this.journal = journal;
    }

    /** Handling, by those who may. */
    public List<Offer> handling(CaseFile file, SignedIn viewer) {
        return offers(file, viewer, Set.of(Permission.REQUEST_HANDLE, Permission.REQUEST_SIGN), true);
    }

    /** What ends or repairs: shown apart, and only where it can be done. */
    public List<Offer> repairs(CaseFile file, SignedIn viewer) {
        return offers(
                file,
                viewer,
                Set.of(Permission.REQUEST_HANDLE, Permission.REQUEST_SIGN, Permission.REQUEST_REPAIR),
                false);
    }

    private static boolean isHandling(Action action) {
        return switch (action) {
            case WITHDRAW,
                    CLOSE_NOT_INFORMATION,
                    SPLIT,
                    MERGE,
                    REOPEN,
                    ARCHIVE,
                    AMEND_KIND,
                    AMEND_RECEIPT_DATE,
                    VOID_REQUEST -> false;
            default -> true;
        };
    }

    private List<Offer> offers(CaseFile file, SignedIn viewer, Set<Permission> permissions, boolean handling) {
        List<Offer> offers = new ArrayList<>();
        for (Action action : Action.values()) {
            if (isHandling(action) != handling
                    || !permissions.contains(action.needs())
                    || !viewer.may(action.needs())) {
                continue;
            }
            Optional<Refusal> refusal =
                    requests.refusal(file, ActionCommands.probe(action, file, journal.today()), journal.today());
            boolean own = action == Action.SPLIT || action == Action.MERGE;
            boolean allowed = refusal.isEmpty() || (own && refusal.get().bar() == Bar.NOT_THE_SAME);
            if (allowed) {
                offers.add(offer(action, file, ""));
            } else if (handling && !MEANINGLESS.contains(refusal.get().bar())) {
                offers.add(offer(action, file, refusal.get().reason()));
            }
        }
        return offers;
    }

    private static Offer offer(Action action, CaseFile file, String barred) {
        return new Offer(action.label(), action.path(file.id()), action.note(), action.article(), barred);
    }
}
