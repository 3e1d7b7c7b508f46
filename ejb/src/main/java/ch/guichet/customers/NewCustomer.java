package ch.guichet.customers;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Uid;

/**
 * A company to be registered.
 *
 * @param address may be {@link Address#unknown()}: only an invoice cannot be made without it
 * @param uid in any usual writing, or null
 * @param billingEmail or null
 */
public record NewCustomer(String name, Address address, String uid, String language, String billingEmail) {
    private static final int LONGEST_NAME = 70;

    /** @throws Refusal when the name, the address, the UID, the language or the e-mail address cannot be */
    public NewCustomer {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw Refusal.invalid("customers.name", LONGEST_NAME);
        address = address == null ? Address.unknown() : address.checked();
        uid = uid == null || uid.isBlank() ? null : new Uid(uid).value();
        Languages.require(language);
        billingEmail = EmailAddress.optional(billingEmail);
    }
}
