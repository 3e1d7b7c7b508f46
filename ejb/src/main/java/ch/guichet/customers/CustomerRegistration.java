package ch.guichet.customers;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the back office enters companies and what they have subscribed to. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
public class CustomerRegistration {
    private CustomerStore customers;
    private DirectoryWords words;
    private CustomerEvents events;
    private BusinessClock clock;

    public CustomerRegistration() {}

    @Inject
    CustomerRegistration(CustomerStore customers, DirectoryWords words, CustomerEvents events, BusinessClock clock) {
        this.customers = customers;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** The new customer's id; its number is the next one. */
    public long register(NewCustomer wanted) {
        Customer customer = new Customer(customers.nextNumber(), wanted, clock.now());
        customers.add(customer);
        words.customerChanged(customer.id());
        return customer.id();
    }

    /** Everything said about it at once; documents already made keep what they say. */
    public void correct(long customerId, NewCustomer wanted) {
        customers.require(customerId).correct(wanted);
        words.customerChanged(customerId);
    }

    public void move(long customerId, Address to) {
        customers.require(customerId).move(to);
        words.customerChanged(customerId);
    }

    /** The new subscription's id; a renewal is one more and changes nothing about the one before. */
    public long subscribe(long customerId, NewSubscription wanted) {
        customers.require(customerId);
        Subscription subscription = new Subscription(customerId, wanted);
        customers.add(subscription);
        words.customerChanged(customerId);
        events.noteSubscription(
                CustomerEventKind.SUBSCRIBED, subscription, wanted.renews() ? null : wanted.validTo(), null);
        return subscription.id();
    }
}
