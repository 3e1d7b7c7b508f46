package ch.guichet.customers;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Role;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The one place where companies are kept apart: every door of the portal asks here before it shows or does a thing. */
@ApplicationScoped
public class CompanyAccess {
    private static final Set<Role> HOUSE = Set.of(Role.DESK, Role.SPECIALIST, Role.FINANCE, Role.ADMIN);

    private CurrentUser user;
    private MandateStore mandates;
    private ContactStore contacts;
    private BusinessClock clock;

    protected CompanyAccess() {}

    @Inject
    CompanyAccess(CurrentUser user, MandateStore mandates, ContactStore contacts, BusinessClock clock) {
        this.user = user;
        this.mandates = mandates;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** The companies the signed-in contact may act for today, by name. */
    public List<MandateCard> mandates() {
        return mandates.ofUser(user.get().id(), clock.today());
    }

    /**
     * The signed-in contact's mandate for this company, valid today.
     *
     * @throws Refusal not found, whether the company does not exist or is somebody else's
     */
    public MandateCard require(long customerId) {
        return mandates.ofUser(user.get().id(), customerId, clock.today()).orElseThrow(Refusal::notFound);
    }

    /** Who works here may read of every company, a contact of those he acts for. @throws Refusal not found otherwise */
    public void requireReader(long customerId) {
        if (Collections.disjoint(user.get().roles(), HOUSE)) require(customerId);
    }

    /** The signed-in person as a contact. @throws Refusal not found for a user who is none */
    public ContactCard me() {
        return contacts.byUser(user.get().id()).orElseThrow(Refusal::notFound);
    }
}
