package ch.guichet.billing.archive;

import ch.guichet.customers.CustomerDirectory;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How customers get their documents. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.DESK, Roles.ADMIN})
public class Deliveries {
    private DeliveryStore store;
    private CustomerDirectory customers;
    private CurrentUser user;
    private BusinessClock clock;

    public Deliveries() {}

    @Inject
    Deliveries(DeliveryStore store, CustomerDirectory customers, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.customers = customers;
        this.user = user;
        this.clock = clock;
    }

    /** By mail unless something else was said. @throws ch.guichet.shared.Refusal not found */
    public Delivery of(long customerId) {
        return store.of(customers.card(customerId).id());
    }

    /** Where the next document would be mailed to, or null when there is nobody. */
    public String address(long customerId) {
        return store.address(customers.card(customerId).id(), clock.today());
    }

    /** Applies to what is posted from now on. */
    @RolesAllowed({Roles.FINANCE, Roles.DESK})
    public void set(long customerId, Delivery delivery) {
        store.set(customers.card(customerId).id(), delivery, user.get().displayName(), clock.now());
    }
}
