package ch.guichet.customers;

import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Period;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the back office enters persons and says for whom they may act. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
public class ContactBook {
    private ContactStore contacts;
    private CustomerStore customers;
    private MandateStore mandates;
    private DirectoryWords words;
    private BusinessClock clock;

    public ContactBook() {}

    @Inject
    ContactBook(
            ContactStore contacts,
            CustomerStore customers,
            MandateStore mandates,
            DirectoryWords words,
            BusinessClock clock) {
        this.contacts = contacts;
        this.customers = customers;
        this.mandates = mandates;
        this.words = words;
        this.clock = clock;
    }

    /** The new contact's id. @throws Refusal {@code customers.emailTaken}, {@code customers.userTaken} */
    @Audited
    public long add(NewContact wanted) {
        requireFree(wanted, 0);
        Contact contact = new Contact(wanted);
        contacts.add(contact);
        words.contactChanged(contact.id());
        return contact.id();
    }

    /** Adds a contact and lets him act for a company, both or neither. @return his id */
    @Audited
    public long introduce(long customerId, NewContact wanted, MandateRights rights, Period days) {
        long contactId = add(wanted);
        grant(contactId, customerId, rights, days);
        return contactId;
    }

    /** Everything said about him at once, the account he signs in with too. */
    @Audited
    public void correct(long contactId, NewContact wanted) {
        requireFree(wanted, contactId);
        contacts.require(contactId).correct(wanted);
        words.contactChanged(contactId);
    }

    /** Lets a contact act for a company; rights he had before are replaced. */
    @Audited(words = true)
    public void grant(long contactId, long customerId, MandateRights rights, Period days) {
        contacts.require(contactId);
        customers.require(customerId);
        MandateKey key = new MandateKey(contactId, customerId);
        mandates.find(key)
                .ifPresentOrElse(m -> m.grant(rights, days), () -> mandates.add(new Mandate(key, rights, days)));
        words.mandateChanged(contactId, customerId);
    }

    /** From today on the contact cannot act for the company. */
    @Audited
    public void withdraw(long contactId, long customerId) {
        mandates.require(new MandateKey(contactId, customerId)).withdraw(clock.today());
    }

    private void requireFree(NewContact wanted, long self) {
        contacts.byEmail(wanted.email()).filter(c -> c.id() != self).ifPresent(c -> {
            throw Refusal.conflict("customers.emailTaken", wanted.email());
        });
        if (wanted.userId() == null) return;
        contacts.byUser(wanted.userId()).filter(c -> c.id() != self).ifPresent(c -> {
            throw Refusal.conflict("customers.userTaken", c.name());
        });
    }
}
