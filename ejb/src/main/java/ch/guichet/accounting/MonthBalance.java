package ch.guichet.accounting;

import ch.guichet.shared.Money;
import java.time.YearMonth;

/** An account in one month; balances are debit less credit. */
public record MonthBalance(YearMonth month, Money opening, Money debit, Money credit) {
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }

    MonthBalance after(Money before) {
        return new MonthBalance(month, before, debit, credit);
    }
}
