package ch.guichet.customers;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the back office says that a customer is offered no paid work for now, and when that is over. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class CreditHolds {
    private CustomerStore customers;
    private CustomerEvents events;
    private CurrentUser user;
    private BusinessClock clock;

    public CreditHolds() {}

    @Inject
    CreditHolds(CustomerStore customers, CustomerEvents events, CurrentUser user, BusinessClock clock) {
        this.customers = customers;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Why, by whom and since when; empty for a customer who may order. @throws Refusal not found */
    public Optional<CreditHold> of(long customerId) {
        return customers.require(customerId).creditHold();
    }

    /** @throws Refusal {@code customers.reason} without one; {@code customers.onHold} when he is held already */
    @RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
    public void hold(long customerId, String reason) {
        String why = CustomerEvents.requireReason(reason);
        customers.require(customerId).hold(new CreditHold(why, user.get().displayName(), clock.now()));
        events.noteHold(CustomerEventKind.HOLD, customerId, why);
    }

    /** @throws Refusal {@code customers.reason} without one; {@code customers.notOnHold} */
    @RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
    public void release(long customerId, String reason) {
        String why = CustomerEvents.requireReason(reason);
        customers.require(customerId).release();
        events.noteHold(CustomerEventKind.RELEASE, customerId, why);
    }
}
