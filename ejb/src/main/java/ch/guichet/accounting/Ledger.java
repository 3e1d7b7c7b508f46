package ch.guichet.accounting;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Period;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The books for those who keep them: the journal, and each account's sheet. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class Ledger {
    private JournalStore journal;
    private AccountStore accounts;
    private Chart chart;
    private BusinessClock clock;

    public Ledger() {}

    @Inject
    Ledger(JournalStore journal, AccountStore accounts, Chart chart, BusinessClock clock) {
        this.journal = journal;
        this.accounts = accounts;
        this.chart = chart;
        this.clock = clock;
    }

    /** Entries, newest first. */
    public Page<EntryRow> entries(EntryFilter filter, String after) {
        return journal.page(filter, after);
    }

    /** @throws ch.guichet.shared.Refusal not found */
    public EntryView entry(long id) {
        return journal.view(id);
    }

    /** What an account has moved in these days, in the order of time, each line with the balance after it. */
    public AccountSheet sheet(String account, Period days, String after) {
        return accounts.sheet(account, days.first(), days.last(), after);
    }

    /** All accounts that ever moved, with their balances before, their movements and their balances after these days. */
    public List<AccountBalance> balances(Period days) {
        return accounts.balances(days.first(), days.last());
    }

    /** An account month by month; by its number of today. */
    public List<MonthBalance> months(Account account) {
        return accounts.months(chart.on(clock.today()).get(account));
    }
}
