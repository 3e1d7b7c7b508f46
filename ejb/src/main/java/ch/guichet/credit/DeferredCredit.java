package ch.guichet.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the house still owes on packs it has sold, lot by lot: the account of Support Credit must be the same sum. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class DeferredCredit {
    private DeferredStore store;

    public DeferredCredit() {}

    @Inject
    DeferredCredit(DeferredStore store) {
        this.store = store;
    }

    /** The open lots, the oldest first. @param search a customer's number or part of the name; null for all */
    public Page<OpenLot> lots(String search, String after) {
        return store.page(search, after);
    }

    /** The sum of all lots, net. */
    public Money total() {
        return store.total();
    }

    /** Whose lot it is, for whoever comes from the journal. @throws Refusal not found */
    public long customerOf(long lotId) {
        return store.customerOf(lotId);
    }

    /** Whether a lot counts minutes or Rappen. @throws Refusal not found */
    public PackKind kindOf(long lotId) {
        return store.kindOf(lotId);
    }
}
