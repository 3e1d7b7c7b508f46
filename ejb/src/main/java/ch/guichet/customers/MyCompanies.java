package ch.guichet.customers;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** A contact's own companies, in the portal. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyCompanies {
    private CompanyAccess access;
    private CustomerStore customers;
    private BusinessClock clock;

    public MyCompanies() {}

    @Inject
    MyCompanies(CompanyAccess access, CustomerStore customers, BusinessClock clock) {
        this.clock = clock;
        this.access = access;
        this.customers = customers;
    }

    /** Those he may act for today, by name. */
    public List<MandateCard> all() {
        return access.mandates();
    }

    public CustomerCard card(long customerId) {
        return customers.card(access.require(customerId).customerId()).orElseThrow();
    }

    /** Past ones too, the longest lasting first. */
    public List<SubscriptionCard> subscriptions(long customerId) {
        return customers.subscriptions(access.require(customerId).customerId(), clock.today());
    }
}
