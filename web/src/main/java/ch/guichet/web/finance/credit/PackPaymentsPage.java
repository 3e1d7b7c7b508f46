package ch.guichet.web.finance.credit;

import ch.guichet.credit.PackPayments;
import ch.guichet.credit.UnpaidLot;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Support Credit of all customers: what waits for its payment, and the way to one customer's account. */
@Named
@RequestScoped
public class PackPaymentsPage {
    private final PackPayments payments;
    private final CustomerDirectory directory;
    private String search;
    private String after;
    private Page<CustomerRow> customers;
    private Page<UnpaidLot> open;

    protected PackPaymentsPage() {
        this(null, null);
    }

    @Inject
    public PackPaymentsPage(PackPayments payments, CustomerDirectory directory) {
        this.payments = payments;
        this.directory = directory;
    }

    /** Customers when something is looked for, else what is unpaid. */
    public void load() {
        if (search == null) open = payments.open(after);
        else customers = directory.find(search, after);
    }

    public Page<CustomerRow> getCustomers() {
        return customers;
    }

    public Page<UnpaidLot> getOpen() {
        return open;
    }

    public String getNext() {
        String next = open == null ? customers.next() : open.next();
        return next == null ? null : address().with("after", next).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/credit/credit.xhtml").with("q", search);
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
