package ch.guichet.billing.archive;

import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.Recipient;
import ch.guichet.billing.document.Supplier;
import ch.guichet.catalog.Publisher;
import ch.guichet.shared.Uid;

/** Who stands on a document, in the words of the printer. */
public final class Parties {
    private Parties() {}

    public static Supplier supplier(Publisher publisher) {
        return new Supplier(
                publisher.name(),
                new PostalAddress(
                        publisher.street(),
                        emptyToNull(publisher.houseNumber()),
                        publisher.postalCode(),
                        publisher.town(),
                        publisher.country()),
                new Uid(publisher.uid()),
                publisher.email(),
                publisher.phone(),
                publisher.web(),
                null);
    }

    public static Recipient recipient(String name, PostalAddress address, int customerNumber, String uid) {
        return new Recipient(name, null, address, String.valueOf(customerNumber), uid == null ? null : new Uid(uid));
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
