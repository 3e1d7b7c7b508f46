package ch.guichet.reminders;

import ch.guichet.shared.Money;
import java.time.LocalDate;

/**
 * A reminder worked out.
 *
 * @param interestFrom first day of interest, {@code interestTo} the last, both inclusive
 * @param feeVat the VAT in the fee
 * @param feeVatBasisPoints its rate, 0 where it contains none
 */
record Proposal(
        Overdue item,
        int level,
        LocalDate interestFrom,
        LocalDate interestTo,
        int interestBasisPoints,
        Money interest,
        Money fee,
        Money feeVat,
        int feeVatBasisPoints,
        FeeWhy feeWhy,
        Money rounding,
        LocalDate payUntil) {

    Money due() {
        return item.open().plus(item.costs()).plus(interest).plus(fee).plus(rounding);
    }
}
