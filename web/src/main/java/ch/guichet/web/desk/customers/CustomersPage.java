package ch.guichet.web.desk.customers;

import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All companies by name, narrowed by one box. */
@Named
@RequestScoped
public class CustomersPage {
    private final CustomerDirectory directory;
    private final BusinessClock clock;
    private String search;
    private String after;
    private Page<CustomerRow> page;

    protected CustomersPage() {
        this(null, null);
    }

    @Inject
    public CustomersPage(CustomerDirectory directory, BusinessClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public void load() {
        page = directory.find(search, after);
    }

    public List<CustomerRow> getRows() {
        return page.items();
    }

    /** Whether a subscription is valid today, as far as the longest lasting one tells. */
    public boolean isSubscribed(CustomerRow row) {
        return row.goesOn()
                || row.subscribedUntil() != null && !row.subscribedUntil().isBefore(clock.today());
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    private ListAddress address() {
        return ListAddress.of("/desk/customers/customers.xhtml").with("q", search);
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
