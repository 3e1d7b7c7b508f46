package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Companies and their subscriptions in the database. */
@ApplicationScoped
class CustomerStore {
    @PersistenceContext
    private EntityManager em;

    void add(Customer customer) {
        em.persist(customer);
    }

    void add(Subscription subscription) {
        em.persist(subscription);
    }

    Customer require(long id) {
        Customer customer = em.find(Customer.class, id);
        if (customer == null) throw Refusal.notFound();
        return customer;
    }

    Optional<CustomerCard> card(long id) {
        return em.createQuery("""
                select new ch.guichet.customers.CustomerCard(c.id, c.number, c.name, c.address, c.uid, c.language,
                    c.billingEmail, c.creditHold)
                from Customer c where c.id = :id""", CustomerCard.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The longest lasting first. */
    List<SubscriptionCard> subscriptions(long customerId) {
        return em.createQuery("""
                select new ch.guichet.customers.SubscriptionCard(s.id, s.kind, s.product, s.licenceNumber,
                    s.validFrom, s.validTo)
                from Subscription s where s.customerId = :customer order by s.validTo desc, s.id""", SubscriptionCard.class)
                .setParameter("customer", customerId)
                .getResultList();
    }

    /** @param licence in lower case */
    List<Long> holders(String licence) {
        return em.createQuery(
                        "select distinct s.customerId from Subscription s where lower(s.licenceNumber) = :licence",
                        Long.class)
                .setParameter("licence", licence)
                .getResultList();
    }

    Optional<SubscriptionCard> subscriptionOn(long customerId, LocalDate day) {
        return subscriptions(customerId).stream()
                .filter(s -> !day.isBefore(s.validFrom()) && !day.isAfter(s.validTo()))
                .findFirst();
    }

    /** The next number, its row locked until the registration is through. */
    int nextNumber() {
        em.createNativeQuery("""
                update number_series set last_serial = last_serial + 1
                where series = 'customer' and series_year = 0""").executeUpdate();
        return ((Number) em.createNativeQuery("""
                select last_serial from number_series
                where series = 'customer' and series_year = 0""").getSingleResult()).intValue();
    }
}
