package ch.guichet.reminders;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A reminder in a list.
 *
 * @param earlier costs of earlier reminders still owed
 * @param interestDays counted, both ends included
 * @param leftBecause PERSON, PAID_OR_STOPPED or CHANGED; null on others
 */
public record ReminderLine(
        long id,
        long runId,
        long documentId,
        String number,
        LocalDate dueOn,
        long customerId,
        int customerNumber,
        String customer,
        int level,
        ReminderState state,
        boolean chosen,
        String leftBecause,
        Money open,
        Money earlier,
        LocalDate interestFrom,
        LocalDate interestTo,
        int interestBasisPoints,
        Money interest,
        Money fee,
        int feeVatBasisPoints,
        Money feeVat,
        FeeWhy feeWhy,
        Money rounding,
        Money due,
        LocalDate payUntil,
        LocalDate sentOn) {

    public long interestDays() {
        return java.time.temporal.ChronoUnit.DAYS.between(interestFrom, interestTo) + 1;
    }

    /** What this reminder adds to what is owed. */
    public Money costs() {
        return interest.plus(fee).plus(rounding);
    }
}
