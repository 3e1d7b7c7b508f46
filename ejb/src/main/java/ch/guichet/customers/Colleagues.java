package ch.guichet.customers;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The people of a company and their accounts, for other rooms; it asks nobody's rights, so its callers must. */
@ApplicationScoped
public class Colleagues {
    private ColleagueStore store;
    private ContactStore contacts;
    private MandateStore mandates;
    private DirectoryWords words;
    private BusinessClock clock;

    protected Colleagues() {}

    @Inject
    Colleagues(
            ColleagueStore store,
            ContactStore contacts,
            MandateStore mandates,
            DirectoryWords words,
            BusinessClock clock) {
        this.store = store;
        this.contacts = contacts;
        this.mandates = mandates;
        this.words = words;
        this.clock = clock;
    }

    /** Former ones too, by name. */
    public List<ColleagueRow> all(long customerId) {
        return store.all(customerId);
    }

    /** @throws Refusal not found for somebody who never acted for the company */
    public ColleagueRow require(long customerId, long contactId) {
        return store.find(customerId, contactId).orElseThrow(Refusal::notFound);
    }

    /** The contact with this address. */
    public Optional<ContactCard> byEmail(String email) {
        return contacts.byEmail(EmailAddress.require(email));
    }

    /** Enters a person. @return the contact's id */
    public long add(String name, String email, String language) {
        Contact contact = new Contact(new NewContact(name, email, null, language, null));
        contacts.add(contact);
        words.contactChanged(contact.id());
        return contact.id();
    }

    /** From now on he signs in with this account. */
    public void signsInWith(long contactId, long userId) {
        contacts.require(contactId).signInWith(userId);
    }

    /** Lets him act for the company from today on, without end; rights he had are replaced. */
    public void grant(long customerId, long contactId, MandateRights rights, MandateEventKind kind) {
        MandateKey key = new MandateKey(contactId, customerId);
        Period days = new Period(clock.today(), null);
        mandates.find(key)
                .ifPresentOrElse(m -> m.grant(rights, days), () -> mandates.add(new Mandate(key, rights, days)));
        store.note(customerId, contactId, kind);
        words.mandateChanged(contactId, customerId);
    }

    /** Other rights; the days of his mandate stay. */
    public void change(long customerId, long contactId, MandateRights rights) {
        if (!rights.managesUsers()) requireAnotherManager(customerId, contactId);
        mandates.require(new MandateKey(contactId, customerId)).change(rights);
        store.note(customerId, contactId, MandateEventKind.CHANGED);
    }

    /** From today on he cannot act for the company. @throws Refusal {@code people.lastManager} */
    public void remove(long customerId, long contactId) {
        requireAnotherManager(customerId, contactId);
        mandates.require(new MandateKey(contactId, customerId)).withdraw(clock.today());
        store.note(customerId, contactId, MandateEventKind.REMOVED);
        words.mandateChanged(contactId, customerId);
    }

    /** The account of the contact with this address. */
    public Optional<Long> userOf(String email) {
        return store.userOf(email);
    }

    /** The address of the contact who signs in with this account. */
    public Optional<String> emailOf(long userId) {
        return store.emailOf(userId);
    }

    private void requireAnotherManager(long customerId, long contactId) {
        if (store.otherManagers(customerId, contactId, clock.today()) == 0)
            throw Refusal.conflict("people.lastManager");
    }
}
