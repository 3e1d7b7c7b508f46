package ch.guichet.customers;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;

/**
 * A person to be added.
 *
 * @param phone or null
 * @param userId the account he signs in with, or null while he has none
 */
public record NewContact(String name, String email, String phone, String language, Long userId) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 40;

    /** @throws Refusal {@code customers.contactName}, {@code customers.email}, {@code customers.phone} */
    public NewContact {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refusal.invalid("customers.contactName", LONGEST_NAME);
        }
        email = EmailAddress.require(email);
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        if (phone != null && (phone.length() > LONGEST_PHONE || !phone.matches("\\+?[0-9 ()./'-]{3,}"))) {
            throw Refusal.invalid("customers.phone", phone);
        }
        Languages.require(language);
    }
}
