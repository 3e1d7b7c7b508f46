package ch.guichet.payments.ledger;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.reminders.WaivedCosts;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What reminders have added to a document, where finance gives it up. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class ReminderCosts {
    private static final int LONGEST_REASON = 200;

    private Ledger ledger;
    private WaivedCosts costs;
    private CurrentUser user;

    public ReminderCosts() {}

    @Inject
    ReminderCosts(Ledger ledger, WaivedCosts costs, CurrentUser user) {
        this.ledger = ledger;
        this.costs = costs;
        this.user = user;
    }

    /**
     * Gives up all costs and interest of a document's reminders: they are posted back, and what was paid for them is for the
     * document.
     *
     * @throws Refusal not found, {@code payments.reason}, {@code payments.noCosts}
     */
    public void waive(long documentId, String reason) {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) throw Refusal.invalid("payments.reason", LONGEST_REASON);
        Ledger.Work work = ledger.begin(List.of(documentId));
        work.mustHave(documentId);
        if (costs.waive(documentId, said, user.get().displayName()).isZero())
            throw Refusal.conflict("payments.noCosts");
        work.waive(documentId);
        ledger.decide(ledger.newDecision(), work.finish(), said);
    }
}
