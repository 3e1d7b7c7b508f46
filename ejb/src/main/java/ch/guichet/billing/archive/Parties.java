package ch.guichet.billing.archive;

import ch.guichet.billing.document.PostalAddress;
import ch.guichet.billing.document.Recipient;
import ch.guichet.shared.Uid;

/** Whom a document is for, in the words of the printer. */
public final class Parties {
    private Parties() {}

    public static Recipient recipient(String name, PostalAddress address, int customerNumber, String uid) {
        return new Recipient(name, null, address, String.valueOf(customerNumber), uid == null ? null : new Uid(uid));
    }
}
