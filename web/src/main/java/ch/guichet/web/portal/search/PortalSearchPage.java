package ch.guichet.web.portal.search;

import ch.guichet.customers.CompanySearch;
import ch.guichet.search.SearchHit;
import ch.guichet.search.SearchKind;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a contact finds among the cases of the company he acts for. */
@Named
@RequestScoped
public class PortalSearchPage {
    private static final int PAGE = 20;

    private final CompanySearch search;
    private final ActingFor acting;
    private String query;
    private String after;
    private Page<SearchHit> page = new Page<>(List.of(), null);

    protected PortalSearchPage() {
        this(null, null);
    }

    @Inject
    public PortalSearchPage(CompanySearch search, ActingFor acting) {
        this.search = search;
        this.acting = acting;
    }

    public void search() {
        long company = acting.require().customerId();
        if (isAsked()) page = search.find(company, SearchKind.CASE, query, after, PAGE);
    }

    public boolean isAsked() {
        return query != null && !query.isBlank();
    }

    public List<SearchHit> getHits() {
        return page.items();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    private ListAddress address() {
        return ListAddress.of("/portal/search/search.xhtml")
                .with("q", query)
                .with("company", acting.getMandate().customerNumber());
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
