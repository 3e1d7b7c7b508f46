package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;

/**
 * What changes in the books: credit of receivables and of customers' balances, debit of rounding.
 *
 * @param receivables off what customers owe
 * @param balance on what we owe them
 * @param rounding written off
 */
record Shift(Money receivables, Money balance, Money rounding) {
    static final Shift NONE = new Shift(Money.ZERO, Money.ZERO, Money.ZERO);

    static Shift onBalance(Money amount) {
        return new Shift(Money.ZERO, amount, Money.ZERO);
    }

    Shift plus(Shift other) {
        return new Shift(
                receivables.plus(other.receivables), balance.plus(other.balance), rounding.plus(other.rounding));
    }

    /** The money that it takes. */
    Money total() {
        return receivables.plus(balance).minus(rounding);
    }
}
