package ch.guichet.credit;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What was sold and waits to be paid, for those who see the bank account. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class PackPayments {
    private UnpaidLots lots;
    private LotPayments payments;
    private BusinessClock clock;

    public PackPayments() {}

    @Inject
    PackPayments(UnpaidLots lots, LotPayments payments, BusinessClock clock) {
        this.lots = lots;
        this.payments = payments;
        this.clock = clock;
    }

    /**
     * Takes back a payment that was written down by mistake, as long as nothing of the lot was used.
     *
     * @throws ch.guichet.shared.Refusal credit.notPaidByHand, credit.lotUsed, credit.reason
     */
    public void undo(long lotId, String reason) {
        payments.undo(lotId, reason, clock.today());
    }

    /** Whether a payment that a person wrote down stands for this lot. */
    public boolean byHand(long lotId) {
        return payments.standing(lotId).isPresent();
    }

    /** Sold and unpaid packs of all customers, the oldest first. */
    public Page<UnpaidLot> open(String after) {
        return lots.page(after);
    }
}
