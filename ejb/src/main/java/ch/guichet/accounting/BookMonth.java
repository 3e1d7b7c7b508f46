package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A month of the books.
 *
 * @param closedAt null while it is open, as is {@code closedBy}
 * @param debit the sum of all debits, which is that of all credits
 */
public record BookMonth(
        YearMonth month, boolean closed, Instant closedAt, String closedBy, long entries, Money debit, Money credit) {

    public boolean balanced() {
        return debit.equals(credit);
    }
}
