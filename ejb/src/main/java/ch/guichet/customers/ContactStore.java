package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Persons in the database. */
@ApplicationScoped
class ContactStore {
    private static final String CARD = """
            select new ch.guichet.customers.ContactCard(p.id, p.name, p.email, p.phone, p.language)
            from Contact p where\s""";

    @PersistenceContext
    private EntityManager em;

    void add(Contact contact) {
        em.persist(contact);
    }

    Contact require(long id) {
        Contact contact = em.find(Contact.class, id);
        if (contact == null) throw Refusal.notFound();
        return contact;
    }

    Optional<ContactCard> byId(long id) {
        return cards("p.id = :id").setParameter("id", id).getResultStream().findFirst();
    }

    Optional<ContactCard> byEmail(String email) {
        return cards("p.email = :email")
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Optional<ContactCard> byUser(long userId) {
        return cards("p.userId = :user")
                .setParameter("user", userId)
                .getResultStream()
                .findFirst();
    }

    /** Whoever has or had a mandate for this company. */
    List<ContactCard> ofCustomer(long customerId) {
        return cards("""
                exists (select 1 from Mandate m where m.contactId = p.id and m.customerId = :customer)
                order by p.name, p.id""").setParameter("customer", customerId).getResultList();
    }

    private TypedQuery<ContactCard> cards(String condition) {
        return em.createQuery(CARD + condition, ContactCard.class);
    }
}
