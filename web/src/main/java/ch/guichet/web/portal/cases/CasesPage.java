package ch.guichet.web.portal.cases;

import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseScope;
import ch.guichet.cases.MyCases;
import ch.guichet.shared.Page;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A company's cases; the address carries filter, search and place. */
@Named("myCases")
@RequestScoped
public class CasesPage {
    private final ActingFor acting;
    private final MyCases cases;
    private CaseScope scope = CaseScope.OPEN;
    private String search;
    private String after;
    private Page<CaseRow> page;

    protected CasesPage() {
        this(null, null);
    }

    @Inject
    public CasesPage(ActingFor acting, MyCases cases) {
        this.acting = acting;
        this.cases = cases;
    }

    public void load() {
        page = cases.find(acting.require().customerId(), scope, search, after);
    }

    public Page<CaseRow> getPage() {
        return page;
    }

    public CaseScope[] getScopes() {
        return CaseScope.values();
    }

    /** Whether the list shows less than all for a reason the visitor gave. */
    public boolean isNarrowed() {
        return search != null || scope == CaseScope.CLOSED;
    }

    public CaseScope getScope() {
        return scope;
    }

    public void setScope(CaseScope scope) {
        if (scope != null) this.scope = scope;
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
