package ch.guichet.customers;

import ch.guichet.shared.Money;
import java.io.Serializable;

/**
 * A contact's right to act for a company.
 *
 * @param acceptLimit the dearest he may accept, in CHF incl. VAT; null when he may accept nothing that costs
 */
public record MandateCard(
        long contactId,
        String contactName,
        long customerId,
        int customerNumber,
        String customerName,
        boolean mayBook,
        Money acceptLimit,
        boolean mayAcceptUrgency,
        boolean seesInvoices,
        boolean managesUsers)
        implements Serializable {

    /** What he may do for it. */
    public MandateRights rights() {
        return new MandateRights(mayBook, acceptLimit, mayAcceptUrgency, seesInvoices, managesUsers);
    }

    /** Whether the limit covers this amount incl. VAT. */
    public boolean mayAccept(Money gross) {
        return acceptLimit != null && gross.compareTo(acceptLimit) <= 0;
    }
}
