package ch.guichet.customers;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What happens to a subscription after it was entered. Cases keep the entitlement that was decided when they came in,
 * whatever is changed here (rule 1).
 */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE, Roles.ADMIN})
public class SubscriptionDesk {
    private CustomerStore customers;
    private CustomerEvents events;
    private DirectoryWords words;
    private BusinessClock clock;

    public SubscriptionDesk() {}

    @Inject
    SubscriptionDesk(CustomerStore customers, CustomerEvents events, DirectoryWords words, BusinessClock clock) {
        this.words = words;
        this.customers = customers;
        this.events = events;
        this.clock = clock;
    }

    /** One subscription as it stands today. @throws Refusal not found */
    public SubscriptionCard subscription(long customerId, long id) {
        return customers.requireSubscription(customerId, id).card(clock.today());
    }

    /**
     * Takes a notice down: it is not renewed again.
     *
     * @param lastDay the last day it covers; null for the end of the present term
     * @return the last day
     * @throws Refusal {@code customers.noticeGiven}, {@code customers.noRenewal}, {@code customers.noticePast}
     */
    public LocalDate giveNotice(long customerId, long id, LocalDate lastDay) {
        Subscription subscription = customers.requireSubscription(customerId, id);
        LocalDate last = subscription.giveNotice(clock.today(), lastDay);
        events.noteSubscription(CustomerEventKind.NOTICE, subscription, last, null);
        return last;
    }

    /** Undoes a notice whose last day is not over. @throws Refusal {@code customers.noNotice} */
    public void withdrawNotice(long customerId, long id) {
        Subscription subscription = customers.requireSubscription(customerId, id);
        subscription.withdrawNotice(clock.today());
        events.noteSubscription(CustomerEventKind.NOTICE_WITHDRAWN, subscription, null, null);
    }

    /** Something else was agreed than was entered. @throws Refusal {@code customers.reason} and those of the input */
    public void correct(long customerId, long id, NewSubscription wanted, String reason) {
        String why = CustomerEvents.requireReason(reason);
        Subscription subscription = customers.requireSubscription(customerId, id);
        subscription.correct(wanted);
        words.customerChanged(customerId);
        events.noteSubscription(CustomerEventKind.CORRECTED, subscription, wanted.validTo(), why);
    }

    /** What was changed about a customer, the latest first, not more than fifty. */
    public List<CustomerEvent> history(long customerId) {
        customers.require(customerId);
        return events.of(customerId);
    }
}
