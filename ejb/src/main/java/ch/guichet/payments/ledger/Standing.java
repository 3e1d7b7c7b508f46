package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;

/**
 * PaidHow a document stands: everything follows from what it asks for and what was assigned to it, so the order in which
 * payments and reversals came cannot matter.
 *
 * @param due what it asks for
 * @param paid the sum of what is assigned to it
 */
public record Standing(Money due, Money paid) {
    /** Less than a coin is a difference of rounding and nobody's debt (rule 26). */
    private static final Money A_COIN = Money.of("0.05");

    public Standing plus(Money more) {
        return new Standing(due, paid.plus(more));
    }

    /** Whether nothing is owed any more. */
    public boolean settled() {
        return paid.isPositive() && due.minus(paid).compareTo(A_COIN) <= 0;
    }

    public Money open() {
        return settled() ? Money.ZERO : due.minus(paid);
    }

    /** What was paid too much: the customer's, never Support Credit. */
    public Money surplus() {
        Money more = paid.minus(due);
        return more.compareTo(A_COIN) > 0 ? more : Money.ZERO;
    }

    /** What was written off as rounding; below zero when a coin too much came. */
    public Money rounding() {
        return settled() && surplus().isZero() ? due.minus(paid) : Money.ZERO;
    }

    /** What is off the customer's debts. */
    Money credited() {
        return settled() ? due : paid;
    }

    /** What changes in the books on the way from another standing of the same document to this one. */
    Shift since(Standing before) {
        return new Shift(
                credited().minus(before.credited()),
                surplus().minus(before.surplus()),
                rounding().minus(before.rounding()));
    }
}
