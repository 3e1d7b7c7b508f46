package ch.guichet.accounting;

import ch.guichet.shared.Money;

/**
 * One side of a posting.
 *
 * @param debit CHF, zero when the line is a credit
 * @param credit CHF, zero when the line is a debit
 * @param tax what it means for the tax return, or null
 */
public record JournalLine(Account account, Money debit, Money credit, Tax tax) {
    public JournalLine {
        if (debit.isNegative() || credit.isNegative() || debit.isZero() == credit.isZero()) {
            throw new IllegalArgumentException("one side, above zero: " + account + " " + debit + " / " + credit);
        }
    }

    /** A line that means nothing for the tax return. */
    public JournalLine(Account account, Money debit, Money credit) {
        this(account, debit, credit, null);
    }
}
