package ch.guichet.customers;

/**
 * What others need to know of a company.
 *
 * @param number what the customer is called by on the phone and on paper
 * @param uid as {@code CHE-123.456.788}, or null
 * @param billingEmail where invoices are announced, or null
 * @param creditHold whether it is offered no paid work for now
 */
public record CustomerCard(
        long id,
        int number,
        String name,
        Address address,
        String uid,
        String language,
        String billingEmail,
        boolean creditHold) {}
