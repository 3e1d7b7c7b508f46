package ch.guichet.accounting;

import ch.guichet.shared.Money;

/**
 * One side of a posting.
 *
 * @param debit CHF, zero when the line is a credit
 * @param credit CHF, zero when the line is a debit
 */
public record JournalLine(Account account, Money debit, Money credit) {
    public JournalLine {
        if (debit.isNegative() || credit.isNegative() || debit.isZero() == credit.isZero()) {
            throw new IllegalArgumentException("one side, above zero: " + account + " " + debit + " / " + credit);
        }
    }
}
