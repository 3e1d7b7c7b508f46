package ch.guichet.web.finance.ledger;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Ledger;
import ch.guichet.accounting.MonthBalance;
import ch.guichet.credit.DeferredCredit;
import ch.guichet.credit.OpenLot;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is still owed on packs: by lot, month by month, and that the books say the same. */
@Named
@RequestScoped
public class DeferredPage {
    private final DeferredCredit credit;
    private final Ledger ledger;
    private String search;
    private String after;
    private Page<OpenLot> lots;
    private List<MonthBalance> months;
    private Money total;

    protected DeferredPage() {
        this(null, null);
    }

    @Inject
    public DeferredPage(DeferredCredit credit, Ledger ledger) {
        this.credit = credit;
        this.ledger = ledger;
    }

    public void load() {
        lots = credit.lots(search, after);
        months = ledger.months(Account.SUPPORT_CREDIT);
        total = credit.total();
    }

    public Page<OpenLot> getLots() {
        return lots;
    }

    /** Month by month; what is owed is a balance in credit, so it is shown with the sign turned. */
    public List<MonthBalance> getMonths() {
        return months;
    }

    /** The sum of all lots. */
    public Money getTotal() {
        return total;
    }

    /** What the account says is owed. */
    public Money getBooked() {
        return months.isEmpty()
                ? Money.ZERO
                : months.get(months.size() - 1).closing().negated();
    }

    public boolean isEqual() {
        return getBooked().equals(total);
    }

    public String getNext() {
        return lots.next() == null ? null : address().with("after", lots.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/ledger/deferred.xhtml").with("q", search);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
