package ch.guichet.credit;

import ch.guichet.customers.Companies;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Support Credit for those who run the desk and the books. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
public class CreditAccounts {
    private LotSales sales;
    private LotPayments payments;
    private CreditStatements statements;
    private Companies companies;
    private BusinessClock clock;

    public CreditAccounts() {}

    @Inject
    CreditAccounts(
            LotSales sales,
            LotPayments payments,
            CreditStatements statements,
            Companies companies,
            BusinessClock clock) {
        this.sales = sales;
        this.payments = payments;
        this.statements = statements;
        this.companies = companies;
        this.clock = clock;
    }

    /** Records by hand that a lot was paid on a day, from which it may be used. */
    @RolesAllowed(Roles.FINANCE)
    public void activate(long lotId, LocalDate paidOn) {
        if (paidOn.isAfter(clock.today())) throw Refusal.invalid("credit.paidInFuture", paidOn);
        payments.paid(lotId, paidOn);
    }

    /** The packs a customer can be sold today, with what he would pay. */
    public List<PackOffer> packs() {
        return sales.offers();
    }

    @RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
    public CreditStatement statement(long customerId) {
        return statements.of(companies.card(customerId).id());
    }
}
