package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who acts for whom, in the database. */
@ApplicationScoped
class MandateStore {
    private static final String CARD = """
            select new ch.guichet.customers.MandateCard(p.id, p.name, c.id, c.number, c.name, m.rights.mayBook,
                m.rights.acceptLimit, m.rights.mayAcceptUrgency, m.rights.seesInvoices, m.rights.managesUsers)
            from Mandate m join Contact p on p.id = m.contactId join Customer c on c.id = m.customerId
            where m.validFrom <= :day and (m.validTo is null or m.validTo >= :day) and\s""";

    @PersistenceContext
    private EntityManager em;

    List<MandateCard> ofUser(long userId, LocalDate day) {
        return cards("p.userId = :user order by c.name, c.id", day)
                .setParameter("user", userId)
                .getResultList();
    }

    Optional<MandateCard> ofUser(long userId, long customerId, LocalDate day) {
        return cards("p.userId = :user and c.id = :customer", day)
                .setParameter("user", userId)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    Optional<MandateCard> ofContact(long contactId, long customerId, LocalDate day) {
        return cards("p.id = :contact and c.id = :customer", day)
                .setParameter("contact", contactId)
                .setParameter("customer", customerId)
                .getResultStream()
                .findFirst();
    }

    List<MandateCard> ofContact(long contactId, LocalDate day) {
        return cards("p.id = :contact order by c.name, c.id", day)
                .setParameter("contact", contactId)
                .getResultList();
    }

    List<MandateCard> ofCustomer(long customerId, LocalDate day) {
        return cards("c.id = :customer order by p.name, p.id", day)
                .setParameter("customer", customerId)
                .getResultList();
    }

    Optional<Mandate> find(MandateKey key) {
        return Optional.ofNullable(em.find(Mandate.class, key));
    }

    Mandate require(MandateKey key) {
        return find(key).orElseThrow(Refusal::notFound);
    }

    void add(Mandate mandate) {
        em.persist(mandate);
    }

    private TypedQuery<MandateCard> cards(String condition, LocalDate day) {
        return em.createQuery(CARD + condition, MandateCard.class).setParameter("day", day);
    }
}
