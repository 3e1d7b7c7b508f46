package ch.guichet.customers;

import ch.guichet.identity.Roles;
import ch.guichet.search.SearchIndex;
import ch.guichet.search.SearchKind;
import ch.guichet.search.SearchQuestion;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** All companies, for those who work here. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class CustomerDirectory {
    private DirectoryStore directory;
    private CustomerStore customers;
    private ContactStore contacts;
    private MandateStore mandates;
    private SearchIndex index;
    private BusinessClock clock;

    public CustomerDirectory() {}

    @Inject
    CustomerDirectory(
            DirectoryStore directory,
            CustomerStore customers,
            ContactStore contacts,
            MandateStore mandates,
            SearchIndex index,
            BusinessClock clock) {
        this.directory = directory;
        this.customers = customers;
        this.contacts = contacts;
        this.mandates = mandates;
        this.index = index;
        this.clock = clock;
    }

    /**
     * Companies by name, or those that are found by number; the same few statements whatever there is.
     *
     * @param search words of a company's or a contact's name, a number, a licence number, an e-mail address or a phone
     *     number, the last of them typed in part or whole; null for all
     * @param after the key the page before gave, or null for the first
     * @throws Refusal page.key
     */
    public Page<CustomerRow> find(String search, String after) {
        if (search == null || search.isBlank()) return directory.all(after);
        Page<Long> found = index.ids(
                SearchQuestion.ofHouse(SearchKind.CUSTOMER, search, after).by(DirectoryStore.PAGE));
        return new Page<>(directory.rows(found.items()), found.next());
    }

    /** @throws Refusal not found */
    public CustomerCard card(long id) {
        return customers.card(id).orElseThrow(Refusal::notFound);
    }

    /** Whoever has or had a mandate, by name. */
    public List<ContactCard> contacts(long customerId) {
        return contacts.ofCustomer(customerId);
    }

    /** Who may act for it today, and how far. */
    public List<MandateCard> mandates(long customerId) {
        return mandates.ofCustomer(customerId, clock.today());
    }

    /** Past ones too, the longest lasting first. */
    public List<SubscriptionCard> subscriptions(long customerId) {
        return customers.subscriptions(customerId, clock.today());
    }
}
