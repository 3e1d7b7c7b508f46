package ch.guichet.customers;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Companies and their subscriptions in the database. */
@ApplicationScoped
class CustomerStore {
    private static final Comparator<SubscriptionCard> LONGEST_FIRST = Comparator.comparing(SubscriptionCard::goesOn)
            .reversed()
            .thenComparing(SubscriptionCard::validTo, Comparator.reverseOrder())
            .thenComparing(SubscriptionCard::id);

    @PersistenceContext
    private EntityManager em;

    void add(Customer customer) {
        em.persist(customer);
    }

    void add(Subscription subscription) {
        em.persist(subscription);
        em.flush();
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

    /** As they stand on this day; those that go on first, then the longest lasting. */
    List<SubscriptionCard> subscriptions(long customerId, LocalDate day) {
        return em.createQuery(
                        "select s from Subscription s where s.customerId = :customer order by s.id", Subscription.class)
                .setParameter("customer", customerId)
                .getResultStream()
                .map(s -> s.card(day))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** @throws Refusal not found, also for one of another customer */
    Subscription requireSubscription(long customerId, long id) {
        Subscription subscription = em.find(Subscription.class, id);
        if (subscription == null || subscription.customerId() != customerId) throw Refusal.notFound();
        return subscription;
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
        return subscriptions(customerId, day).stream()
                .filter(s -> s.covers(day))
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
