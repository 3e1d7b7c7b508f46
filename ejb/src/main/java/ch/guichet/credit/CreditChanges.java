package ch.guichet.credit;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Support Credit put right by hand or moved to another company: one person asks with a reason, another one decides. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class CreditChanges {
    private ChangeStore store;
    private ChangeDecisions decisions;
    private CurrentUser user;
    private BusinessClock clock;
    private Ids ids;

    public CreditChanges() {}

    @Inject
    CreditChanges(ChangeStore store, ChangeDecisions decisions, CurrentUser user, BusinessClock clock, Ids ids) {
        this.store = store;
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Asks for so much more or less in a lot.
     *
     * @param quantity minutes or Rappen by the lot's kind; below zero to take
     * @return id of the change
     * @throws Refusal credit.reason, credit.changeNothing, credit.changeUnusable, credit.changeTooMuch,
     *     credit.changeFull
     */
    public long adjust(long lotId, long quantity, String reason) {
        ChangingLot lot = store.lot(lotId, false);
        lot.changed(quantity, clock.today());
        return propose(lot, quantity, null, reason);
    }

    /**
     * Asks to move so much of a lot to another company; its days stay.
     *
     * @return id of the change
     * @throws Refusal as above; credit.changeToSame, notFound for a company there is not
     */
    public long transfer(long lotId, long quantity, long toCustomer, String reason) {
        ChangingLot lot = store.lot(lotId, false);
        if (quantity > 0) lot.changed(-quantity, clock.today());
        return propose(lot, quantity, decisions.company(toCustomer), reason);
    }

    private long propose(ChangingLot lot, long quantity, Long toCustomer, String reason) {
        CreditChange change = new CreditChange(ids.take(1), lot, quantity, toCustomer, reason, user.get(), clock.now());
        store.add(change);
        return change.id();
    }

    /**
     * Says yes to what somebody else has proposed; it is done at once, and the companies are told.
     *
     * @throws Refusal credit.changeOwn (forbidden), credit.changeDecided, and what has become impossible since
     */
    public void approve(long id) {
        decisions.approve(id, user.get());
    }

    /** Says no, or takes an own one back. @throws Refusal credit.changeDecided, credit.reason */
    public void decline(long id, String reason) {
        store.lock(id).decline(user.get(), clock.now(), reason);
    }

    /** Newest first. @param state null for all */
    public Page<ChangeCard> all(ChangeState state, String after) {
        return store.page(state, after, user.get().id());
    }

    /** @throws Refusal notFound */
    public ChangeCard show(long id) {
        return store.one(id, user.get().id());
    }
}
