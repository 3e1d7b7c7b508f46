package ch.guichet.hotline;

import ch.guichet.cases.CaseIndex;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a customer has used of his free time. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyHotline {
    private Budget budget;
    private CaseIndex cases;
    private CompanyAccess access;

    public MyHotline() {}

    @Inject
    MyHotline(Budget budget, CaseIndex cases, CompanyAccess access) {
        this.budget = budget;
        this.cases = cases;
        this.access = access;
    }

    /** @throws ch.guichet.shared.Refusal notFound when the case is none of the contact's companies' */
    public HotlineTime time(long caseId) {
        access.require(cases.reference(caseId).customerId());
        return budget.of(caseId);
    }
}
