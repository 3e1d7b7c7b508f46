package ch.guichet.customers;

import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How far a contact may go for a company.
 *
 * @param acceptLimit the dearest he may accept, in CHF incl. VAT; null when he may accept nothing that costs
 */
@Embeddable
public record MandateRights(
        @Column(name = "may_book") boolean mayBook,
        @Column(name = "accept_limit_cents") Money acceptLimit,
        @Column(name = "may_accept_urgency") boolean mayAcceptUrgency,
        @Column(name = "sees_invoices") boolean seesInvoices,
        @Column(name = "manages_users") boolean managesUsers) {

    /** @throws Refusal {@code customers.limitNegative} */
    public MandateRights {
        if (acceptLimit != null && acceptLimit.isNegative()) {
            throw Refusal.invalid("customers.limitNegative", acceptLimit);
        }
    }
}
