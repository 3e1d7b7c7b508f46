package ch.guichet.customers;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says who a sender may be, from exact matches only; it asks nobody's rights, so its callers must. */
@ApplicationScoped
public class KnownSenders {
    private ContactStore contacts;
    private CustomerStore customers;
    private MandateStore mandates;
    private BusinessClock clock;

    protected KnownSenders() {}

    @Inject
    KnownSenders(ContactStore contacts, CustomerStore customers, MandateStore mandates, BusinessClock clock) {
        this.contacts = contacts;
        this.customers = customers;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** The companies that hold or held a licence of this number, each once. */
    public List<Long> holders(String licenceNumber) {
        return customers.holders(licenceNumber.strip().toLowerCase(Locale.ROOT));
    }

    /** The contact with this address, in whatever case it is written; null is nobody's. */
    public Optional<ContactCard> byEmail(String email) {
        return email == null ? Optional.empty() : contacts.byEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    /** Whom a contact may act for today. */
    public List<MandateCard> mandates(long contactId) {
        return mandates.ofContact(contactId, clock.today());
    }
}
