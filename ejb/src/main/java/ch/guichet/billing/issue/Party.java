package ch.guichet.billing.issue;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.customers.CustomerCard;

/** Whom a document is for, as it stays printed on it. */
record Party(
        long customerId,
        String name,
        String street,
        String houseNumber,
        String postalCode,
        String town,
        String country,
        String uid,
        String language) {

    static Party of(CustomerCard card) {
        var address = card.address();
        return new Party(
                card.id(),
                card.name(),
                address.street(),
                address.houseNumber(),
                address.postalCode(),
                address.town(),
                address.country(),
                card.uid(),
                card.language());
    }

    /** As on an earlier document. */
    static Party of(DocumentHead head) {
        return new Party(
                head.customerId(),
                head.recipient(),
                head.street(),
                head.houseNumber(),
                head.postalCode(),
                head.town(),
                head.country(),
                head.uid(),
                head.language());
    }
}
