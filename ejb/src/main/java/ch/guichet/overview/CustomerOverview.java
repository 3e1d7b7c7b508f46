package ch.guichet.overview;

import ch.guichet.customers.Companies;
import ch.guichet.identity.Roles;
import ch.guichet.payments.ledger.OpenItems;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** A customer from all sides, for those who work here. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class CustomerOverview {
    private static final int PAGE = 30;

    private TimelineStore store;
    private Companies companies;
    private OpenItems unpaid;
    private BusinessClock clock;

    public CustomerOverview() {}

    @Inject
    CustomerOverview(TimelineStore store, Companies companies, OpenItems unpaid, BusinessClock clock) {
        this.store = store;
        this.companies = companies;
        this.unpaid = unpaid;
        this.clock = clock;
    }

    /** What is open today. @throws Refusal not found */
    public CustomerFigures figures(long customerId) {
        return store.figures(companies.card(customerId).id(), unpaid.of(customerId), clock.today());
    }

    /**
     * Everything that happened, the latest first.
     *
     * @param kinds only of these kinds; none for all
     * @param after the key the page before gave, or null for the first
     * @throws Refusal not found, {@code page.key}
     */
    public Page<TimelineRow> timeline(long customerId, Set<TimelineKind> kinds, String after) {
        Set<TimelineKind> shown = kinds == null || kinds.isEmpty() ? EnumSet.allOf(TimelineKind.class) : kinds;
        return store.page(companies.card(customerId).id(), shown, TimelineKey.of(after), PAGE);
    }
}
