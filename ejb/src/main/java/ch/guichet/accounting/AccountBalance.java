package ch.guichet.accounting;

import ch.guichet.shared.Money;

/** An account over some days; balances are debit less credit. */
public record AccountBalance(String account, Money opening, Money debit, Money credit) {
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }
}
