package ch.guichet.web.desk.quotes;

import ch.guichet.cases.CaseRow;
import ch.guichet.cases.DeskCases;
import ch.guichet.credit.CreditAccounts;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whom a quote may be addressed to, and the packs that can stand in it. */
@Named("quoteAddressee")
@RequestScoped
public class QuoteAddressee {
    private final CustomerDirectory directory;
    private final DeskCases cases;
    private final CreditAccounts credit;
    private String search;

    protected QuoteAddressee() {
        this(null, null, null);
    }

    @Inject
    public QuoteAddressee(CustomerDirectory directory, DeskCases cases, CreditAccounts credit) {
        this.directory = directory;
        this.cases = cases;
        this.credit = credit;
    }

    public CaseRow ofCase(long caseId) {
        return cases.show(caseId).row();
    }

    public String name(String customer) {
        return directory.card(RowId.of(customer)).name();
    }

    /** Who acts for it today. */
    public List<MandateCard> contacts(String customer) {
        return directory.mandates(RowId.of(customer));
    }

    /** Companies that fit what was typed. */
    public List<CustomerRow> getFound() {
        return directory.find(search, null).items();
    }

    public List<PackOffer> getPacks() {
        return credit.packs();
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
