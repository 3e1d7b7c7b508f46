package ch.guichet.credit;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Support Credit for the customer it belongs to. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyCredit {
    private CreditStatements statements;
    private CreditOutlooks outlooks;
    private CreditPaper paper;
    private CompanyAccess access;

    public MyCredit() {}

    @Inject
    MyCredit(CreditStatements statements, CreditOutlooks outlooks, CreditPaper paper, CompanyAccess access) {
        this.statements = statements;
        this.outlooks = outlooks;
        this.paper = paper;
        this.access = access;
    }

    /** @throws ch.guichet.shared.Refusal not found, unless the caller may act for this company */
    public CreditStatement statement(long customerId) {
        return statements.of(access.require(customerId).customerId());
    }

    /** What is held, and how long it lasts at the present pace. @throws ch.guichet.shared.Refusal as above */
    public CreditOutlook outlook(long customerId) {
        return outlooks.of(statement(customerId));
    }

    /** The movements of a period as a PDF. @throws ch.guichet.shared.Refusal as above; credit.period */
    public byte[] paper(long customerId, LocalDate from, LocalDate to) {
        return paper.print(access.require(customerId).customerId(), from, to);
    }

    /** All that ever happened to a company's Support Credit, newest first. @throws ch.guichet.shared.Refusal as above */
    public Page<LedgerRow> ledger(long customerId, String after) {
        return statements.ledger(access.require(customerId).customerId(), after);
    }
}
