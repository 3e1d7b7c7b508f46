package ch.guichet.payments.ledger;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * PaidHow a customer stands.
 *
 * @param balance what he has with us: paid too much, or in advance
 * @param entries the statement of account, the oldest first
 */
public record CustomerAccount(
        long customerId, LocalDate day, List<OpenItem> open, Money balance, List<AccountEntry> entries) {

    public Money owed() {
        return open.stream().map(OpenItem::open).reduce(Money.ZERO, Money::plus);
    }

    public Money late() {
        return open.stream()
                .filter(item -> item.daysLate(day) > 0)
                .map(OpenItem::open)
                .reduce(Money.ZERO, Money::plus);
    }

    /** PaidHow much of the balance could pay an item. */
    public Money usableFor(OpenItem item) {
        return balance.min(item.open());
    }

    /** The statement with its last line first. */
    public List<AccountEntry> latestFirst() {
        ArrayList<AccountEntry> turned = new ArrayList<>(entries);
        Collections.reverse(turned);
        return turned;
    }
}
