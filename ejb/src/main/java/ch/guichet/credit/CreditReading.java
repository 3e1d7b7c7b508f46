package ch.guichet.credit;

import ch.guichet.customers.Companies;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What lies ahead of a customer's credit and what lies behind it, for the house. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
public class CreditReading {
    private CreditStatements statements;
    private CreditOutlooks outlooks;
    private CreditPaper paper;
    private Companies companies;

    public CreditReading() {}

    @Inject
    CreditReading(CreditStatements statements, CreditOutlooks outlooks, CreditPaper paper, Companies companies) {
        this.statements = statements;
        this.outlooks = outlooks;
        this.paper = paper;
        this.companies = companies;
    }

    /** What is held, and how long it lasts at the present pace. */
    public CreditOutlook outlook(long customerId) {
        return outlooks.of(statements.of(companies.card(customerId).id()));
    }

    /** The movements of a period as a PDF in the customer's language. @throws ch.guichet.shared.Refusal credit.period */
    public byte[] paper(long customerId, LocalDate from, LocalDate to) {
        return paper.print(companies.card(customerId).id(), from, to);
    }
}
