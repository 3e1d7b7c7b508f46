package ch.guichet.customers;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * Somebody who acts or acted for a company, as his colleagues see him: without telephone and other companies.
 *
 * @param userId the account he signs in with, or null
 * @param acceptLimit the dearest he may accept, in CHF incl. VAT; null when he may accept nothing that costs
 * @param lastDay of his mandate, or null while no end is known
 */
public record ColleagueRow(
        long contactId,
        Long userId,
        String name,
        String email,
        boolean mayBook,
        Money acceptLimit,
        boolean mayAcceptUrgency,
        boolean seesInvoices,
        boolean managesUsers,
        LocalDate lastDay) {
    public MandateRights rights() {
        return new MandateRights(mayBook, acceptLimit, mayAcceptUrgency, seesInvoices, managesUsers);
    }
}
