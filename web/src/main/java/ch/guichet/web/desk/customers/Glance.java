package ch.guichet.web.desk.customers;

import ch.guichet.credit.CreditStatement;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.MandateCard;
import ch.guichet.customers.SubscriptionCard;
import java.util.List;

/**
 * What somebody who answers a customer wants to have before his eyes.
 *
 * @param people who may act for it today, and who may no more
 * @param subscriptions past ones too, the longest lasting first
 * @param credit its Support Credit today
 */
public record Glance(
        CustomerCard card, List<Person> people, List<SubscriptionCard> subscriptions, CreditStatement credit) {

    /** @param mandate null when he may not act for the company today */
    public record Person(ContactCard contact, MandateCard mandate) {}

    /** The subscription valid today, or null. */
    public SubscriptionCard current() {
        return subscriptions.stream().filter(one -> isCurrent(one)).findFirst().orElse(null);
    }

    public boolean isCurrent(SubscriptionCard subscription) {
        return subscription.covers(credit.day());
    }

    /** Who may act today. */
    public List<Person> acting() {
        return people.stream().filter(person -> person.mandate() != null).toList();
    }

    /** Whether anything is left that pays for work today. */
    public boolean hasCredit() {
        return !credit.minutesLeft().isZero() || credit.moneyLeft().isPositive();
    }
}
