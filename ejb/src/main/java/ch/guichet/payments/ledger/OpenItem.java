package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A document of which something is owed.
 *
 * @param due what it asked for
 * @param costs what reminders for it have added: costs, interest and rounding
 * @param costsOpen what is still owed of them
 * @param open what is left of it
 */
public record OpenItem(
        long documentId,
        String number,
        long customerId,
        int customerNumber,
        String customerName,
        LocalDate issueDate,
        LocalDate dueDate,
        Money due,
        Money costs,
        Money costsOpen,
        Money open) {

    /** Days since the last day to pay; zero when there is still time. */
    public long daysLate(LocalDate today) {
        return dueDate == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueDate, today));
    }

    public Money paid() {
        return due.plus(costs).minus(open);
    }
}
