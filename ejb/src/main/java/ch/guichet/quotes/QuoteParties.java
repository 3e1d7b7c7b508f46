package ch.guichet.quotes;

import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.Recipient;
import ch.guichet.customers.Address;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.Uid;

/** Whom a quote is for, in the words of the printer. */
final class QuoteParties {
    private QuoteParties() {}

    static Recipient recipient(CustomerCard customer, ContactCard reader) {
        Address place = customer.address();
        return new Recipient(
                customer.name(),
                reader.name(),
                place == null
                        ? null
                        : new PostalAddress(
                                place.street(), place.houseNumber(), place.postalCode(), place.town(), place.country()),
                String.valueOf(customer.number()),
                customer.uid() == null ? null : new Uid(customer.uid()));
    }
}
