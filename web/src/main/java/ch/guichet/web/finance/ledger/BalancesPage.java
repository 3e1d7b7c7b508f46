package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.AccountBalance;
import ch.guichet.accounting.Ledger;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;

/** All accounts over some days, and that both sides come to the same. */
@Named
@RequestScoped
public class BalancesPage {
    private final Ledger ledger;
    private final BookPeriod period;
    private List<AccountBalance> rows;

    protected BalancesPage() {
        this(null, null);
    }

    @Inject
    public BalancesPage(Ledger ledger, BookPeriod period) {
        this.ledger = ledger;
        this.period = period;
    }

    public void load() {
        rows = ledger.balances(period.days());
    }

    public List<AccountBalance> getRows() {
        return rows;
    }

    public Money getDebit() {
        return sum(AccountBalance::debit);
    }

    public Money getCredit() {
        return sum(AccountBalance::credit);
    }

    private Money sum(Function<AccountBalance, Money> side) {
        return rows.stream().map(side).reduce(Money.ZERO, Money::plus);
    }
}
