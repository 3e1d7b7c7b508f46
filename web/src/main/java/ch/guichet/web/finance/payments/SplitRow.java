package ch.guichet.web.finance.payments;

import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.shared.Money;

/** An open item with how much of a payment it gets. */
public class SplitRow {
    private final OpenItem item;
    private Money amount;

    SplitRow(OpenItem item, Money amount) {
        this.item = item;
        this.amount = amount;
    }

    public OpenItem getItem() {
        return item;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
