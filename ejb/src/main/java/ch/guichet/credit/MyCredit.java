package ch.guichet.credit;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Support Credit for the customer it belongs to. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyCredit {
    private CreditStatements statements;
    private CompanyAccess access;

    public MyCredit() {}

    @Inject
    MyCredit(CreditStatements statements, CompanyAccess access) {
        this.statements = statements;
        this.access = access;
    }

    /** @throws ch.guichet.shared.Refusal not found, unless the caller may act for this company */
    public CreditStatement statement(long customerId) {
        return statements.of(access.require(customerId).customerId());
    }

    /** All that ever happened to a company's Support Credit, newest first. @throws ch.guichet.shared.Refusal as above */
    public Page<LedgerRow> ledger(long customerId, String after) {
        return statements.ledger(access.require(customerId).customerId(), after);
    }
}
