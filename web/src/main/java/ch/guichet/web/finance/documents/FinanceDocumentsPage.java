package ch.guichet.web.finance.documents;

import ch.guichet.billing.archive.DocumentArchive;
import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** All posted documents, searched by number, customer and month. */
@Named
@RequestScoped
public class FinanceDocumentsPage {
    private final DocumentArchive archive;
    private String search;
    private YearMonth month;
    private String customer;
    private String after;
    private Page<DocumentRow> page;

    protected FinanceDocumentsPage() {
        this(null);
    }

    @Inject
    public FinanceDocumentsPage(DocumentArchive archive) {
        this.archive = archive;
    }

    public void load() {
        page = archive.find(RowId.orNull(customer), month, search, after);
    }

    public Page<DocumentRow> getPage() {
        return page;
    }

    public boolean isNarrowed() {
        return search != null || month != null || customer != null;
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/documents/documents.xhtml")
                .with("q", search)
                .with("month", month)
                .with("customer", customer);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
