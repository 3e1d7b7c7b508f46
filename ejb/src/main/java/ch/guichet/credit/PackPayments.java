package ch.guichet.credit;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What was sold and waits to be paid, for those who see the bank account. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class PackPayments {
    private UnpaidLots lots;

    public PackPayments() {}

    @Inject
    PackPayments(UnpaidLots lots) {
        this.lots = lots;
    }

    /** Sold and unpaid packs of all customers, the oldest first. */
    public Page<UnpaidLot> open(String after) {
        return lots.page(after);
    }
}
