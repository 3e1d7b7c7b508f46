package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;

/**
 * How a document stands: what is open, too much or rounding follows from what it asks for, what its reminders cost and what
 * was assigned to it, so the order in which payments and reversals came cannot matter.
 *
 * @param due what it asks for
 * @param costs of its reminders, interest included
 * @param paid the sum of what is assigned to it
 * @param costsPaid so much of it for the costs
 */
public record Standing(Money due, Money costs, Money paid, Money costsPaid) {
    /** Less than a coin is a difference of rounding and nobody's debt (rule 26). */
    private static final Money A_COIN = Money.of("0.05");

    /** Nothing is paid of it, and no reminder was sent. */
    public static Standing of(Money due) {
        return new Standing(due, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** Paid, or taken back when below zero: costs and interest are paid first and given back last (rule 26). */
    public Standing plus(Money more) {
        Money fromDocument = more.negated().min(paid.minus(costsPaid));
        Money toCosts = more.isNegative() ? more.plus(fromDocument) : more.min(costsOpen());
        return new Standing(due, costs, paid.plus(more), costsPaid.plus(toCosts));
    }

    /** A reminder was sent: what it costs is owed, too. */
    public Standing reminded(Money more) {
        return new Standing(due, costs.plus(more), paid, costsPaid);
    }

    /** The costs are given up: what was paid for them is for the document. */
    public Standing waived() {
        return new Standing(due, Money.ZERO, paid, Money.ZERO);
    }

    /** What is still owed of the costs and interest of reminders. */
    public Money costsOpen() {
        Money left = costs.minus(costsPaid);
        return left.isNegative() ? Money.ZERO : left;
    }

    private Money owed() {
        return due.plus(costs);
    }

    /** Whether nothing is owed any more. */
    public boolean settled() {
        return paid.isPositive() && owed().minus(paid).compareTo(A_COIN) <= 0;
    }

    public Money open() {
        return settled() ? Money.ZERO : owed().minus(paid);
    }

    /** What was paid too much: the customer's, never Support Credit. */
    public Money surplus() {
        Money more = paid.minus(owed());
        return more.compareTo(A_COIN) > 0 ? more : Money.ZERO;
    }

    /** What was written off as rounding; below zero when a coin too much came. */
    public Money rounding() {
        return settled() && surplus().isZero() ? owed().minus(paid) : Money.ZERO;
    }

    /** What is off the customer's debts. */
    Money credited() {
        return settled() ? owed() : paid;
    }

    /** What changes in the books on the way from another standing of the same document to this one. */
    Shift since(Standing before) {
        return new Shift(
                credited().minus(before.credited()),
                surplus().minus(before.surplus()),
                rounding().minus(before.rounding()));
    }
}
