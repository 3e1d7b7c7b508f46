package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.AccountSheet;
import ch.guichet.accounting.Ledger;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One account, line by line with its balance. */
@Named
@RequestScoped
public class AccountSheetPage {
    private final Ledger ledger;
    private final BookPeriod period;
    private String account;
    private String after;
    private AccountSheet sheet;

    protected AccountSheetPage() {
        this(null, null);
    }

    @Inject
    public AccountSheetPage(Ledger ledger, BookPeriod period) {
        this.ledger = ledger;
        this.period = period;
    }

    public void load() {
        sheet = ledger.sheet(account, period.days(), after);
    }

    public AccountSheet getSheet() {
        return sheet;
    }

    public String getNext() {
        return sheet.lines().next() == null
                ? null
                : address().with("after", sheet.lines().next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/ledger/account.xhtml")
                .with("account", account)
                .with("from", period.getFrom())
                .with("to", period.getTo());
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
