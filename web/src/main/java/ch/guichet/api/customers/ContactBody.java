package ch.guichet.api.customers;

import ch.guichet.customers.MandateRights;
import ch.guichet.customers.NewContact;
import java.time.LocalDate;

/**
 * A person and what he may do for the company; see {@link MandateBody} for the rights and days.
 *
 * @param user id of the account he signs in with, or null
 */
public record ContactBody(
        String name,
        String email,
        String phone,
        String language,
        Long user,
        MandateRights rights,
        LocalDate validFrom,
        LocalDate validTo) {

    NewContact contact() {
        return new NewContact(name, email, phone, language, user);
    }

    MandateBody mandate() {
        return new MandateBody(rights, validFrom, validTo);
    }
}
