package ch.guichet.customers;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads of companies for other features; it asks nobody's rights, so its callers must. */
@ApplicationScoped
public class Companies {
    private CustomerStore customers;
    private ContactStore contacts;
    private MandateStore mandates;
    private BusinessClock clock;

    protected Companies() {}

    @Inject
    Companies(CustomerStore customers, ContactStore contacts, MandateStore mandates, BusinessClock clock) {
        this.customers = customers;
        this.contacts = contacts;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** @throws Refusal not found */
    public CustomerCard card(long customerId) {
        return customers.card(customerId).orElseThrow(Refusal::notFound);
    }

    /** The longest lasting subscription that is valid on this day, the last day included (rule 1). */
    public Optional<SubscriptionCard> subscriptionOn(long customerId, LocalDate day) {
        return customers.subscriptionOn(customerId, day);
    }

    /** @throws Refusal {@code customers.creditHold} for a customer who is offered no paid work for now */
    public void requireMayOrder(long customerId) {
        customers.require(customerId).creditHold().ifPresent(hold -> {
            throw Refusal.conflict("customers.creditHold", hold.since(), hold.by(), hold.reason());
        });
    }

    /** Whether paid work is sold to it; the reason of a hold is the house's own. @throws Refusal not found */
    public boolean mayOrder(long customerId) {
        return customers.require(customerId).creditHold().isEmpty();
    }

    /** @throws Refusal not found */
    public ContactCard contact(long id) {
        return contacts.byId(id).orElseThrow(Refusal::notFound);
    }

    /** A contact's mandate for a company, valid today: for the desk, when somebody says yes on the phone. */
    public Optional<MandateCard> mandate(long contactId, long customerId) {
        return mandates.ofContact(contactId, customerId, clock.today());
    }

    /** Everybody who may act for a company today. */
    public List<MandateCard> mandatesOf(long customerId) {
        return mandates.ofCustomer(customerId, clock.today());
    }
}
