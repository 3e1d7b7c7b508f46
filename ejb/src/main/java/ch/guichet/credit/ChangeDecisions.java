package ch.guichet.credit;

import ch.guichet.customers.Companies;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out a change once its second person has said yes: lots, ledger, books and letters, or nothing of it. */
@ApplicationScoped
class ChangeDecisions {
    @Inject
    private ChangeStore store;

    @Inject
    private LotChanging lots;

    @Inject
    private CreditMail mail;

    @Inject
    private Companies companies;

    @Inject
    private BusinessClock clock;

    /** @throws ch.guichet.shared.Refusal as {@link CreditChanges#approve} */
    void approve(long id, User by) {
        CreditChange change = store.lock(id);
        change.requireMayBeApproved(by);
        ChangingLot lot = store.lot(change.lotId(), true);
        Long made = null;
        if (change.kind() == ChangeKind.TRANSFER)
            made = lots.transfer(lot, change.quantity(), change.toCustomerId(), change.reason());
        else lots.adjust(lot, change.quantity(), change.reason());
        change.approve(by, clock.now(), made);
        store.write();
        mail.changed(id, lot, change.quantity(), change.toCustomerId(), change.reason());
    }

    /** @throws ch.guichet.shared.Refusal notFound */
    Long company(long customerId) {
        return companies.card(customerId).id();
    }
}
