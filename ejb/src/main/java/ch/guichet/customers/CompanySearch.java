package ch.guichet.customers;

import ch.guichet.identity.Roles;
import ch.guichet.search.SearchHit;
import ch.guichet.search.SearchIndex;
import ch.guichet.search.SearchKind;
import ch.guichet.search.SearchQuestion;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The search box of the portal: a company's own cases and what is everybody's, and only what was said in public. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class CompanySearch {
    private SearchIndex index;
    private CompanyAccess access;

    public CompanySearch() {}

    @Inject
    CompanySearch(SearchIndex index, CompanyAccess access) {
        this.index = index;
        this.access = access;
    }

    /**
     * Looks for words among one kind of documents.
     *
     * @throws Refusal notFound for a company the contact does not act for, and for what only the house looks for;
     *     page.key
     */
    public Page<SearchHit> find(long customerId, SearchKind kind, String text, String after, int count) {
        access.require(customerId);
        if (kind != SearchKind.CASE && kind != SearchKind.ARTICLE) throw Refusal.notFound();
        return index.find(
                SearchQuestion.ofCompany(customerId, kind, text, after).by(count));
    }
}
