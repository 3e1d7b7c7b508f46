package ch.guichet.web.office.search;

import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the search box of the staff finds. */
@Named
@RequestScoped
public class SearchPage {
    private final CustomerDirectory directory;
    private String query;
    private String after;
    private Page<CustomerRow> found = new Page<>(List.of(), null);

    protected SearchPage() {
        this(null);
    }

    @Inject
    public SearchPage(CustomerDirectory directory) {
        this.directory = directory;
    }

    public void search() {
        if (isAsked()) found = directory.find(query.strip(), after);
    }

    /** Whether anything was asked at all. */
    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    public Page<CustomerRow> getFound() {
        return found;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
