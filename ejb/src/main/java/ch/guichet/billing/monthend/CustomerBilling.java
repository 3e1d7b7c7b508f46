package ch.guichet.billing.monthend;

import ch.guichet.catalog.Catalog;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * The bill of one customer outside the month: somebody who was parked and is repaired, or who wants his bill now. It is a
 * run like any other, looked at and approved through {@link MonthEnd}; what it bills no later run bills again (rule 24).
 */
@Stateless
@RolesAllowed(Roles.FINANCE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CustomerBilling {
    private RunBook book;
    private RunWork work;
    private UnbilledWork unbilled;
    private Catalog catalog;
    private BusinessClock clock;

    public CustomerBilling() {}

    @Inject
    CustomerBilling(RunBook book, RunWork work, UnbilledWork unbilled, Catalog catalog, BusinessClock clock) {
        this.book = book;
        this.work = work;
        this.unbilled = unbilled;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** What a bill up to today would be about. */
    public CustomerAhead look(long customerId) {
        LocalDate today = clock.today();
        UnbilledWork.Ready ready = unbilled.ready(customerId, today);
        return new CustomerAhead(today, ready.interventions(), ready.seconds(), unbilled.fees(customerId, today));
    }

    /**
     * Starts to draft the bill.
     *
     * @param until the last day of work that goes on it, today at the latest
     * @return the run's id
     * @throws ch.guichet.shared.Refusal when the day is not over, nothing is to be billed, or another run is open
     */
    public long prepare(long customerId, LocalDate until) {
        catalog.publisher(until);
        long runId = book.openFor(customerId, until);
        work.begin(runId);
        return runId;
    }
}
