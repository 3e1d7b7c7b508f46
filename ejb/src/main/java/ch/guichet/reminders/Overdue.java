package ch.guichet.reminders;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A document that is not paid and past its day.
 *
 * @param open of the document itself
 * @param costs of earlier reminders that are still owed: no interest is due on them
 * @param lastLevel 0 when it was never reminded; then {@code lastSentOn} and {@code interestTo} are null
 * @param feeInTerms whether the terms in force at the order state a reminder fee
 */
record Overdue(
        long documentId,
        long customerId,
        LocalDate dueOn,
        Money open,
        Money costs,
        int lastLevel,
        LocalDate lastSentOn,
        LocalDate interestTo,
        boolean feeInTerms) {}
