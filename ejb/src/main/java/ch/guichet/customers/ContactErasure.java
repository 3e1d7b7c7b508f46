package ch.guichet.customers;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes from a contact all that says who he is; he acts for nobody any more and is found by nobody. */
@ApplicationScoped
public class ContactErasure {
    @Inject
    private Database database;

    @Inject
    private DirectoryWords words;

    @Inject
    private BusinessClock clock;

    /** @param name what he is called from now on. It asks nobody's rights. */
    public void erase(long contactId, String name) {
        database.update(
                "UPDATE mandate SET valid_to = ?, manages_users = FALSE WHERE contact_id = ? AND (valid_to IS NULL OR"
                        + " valid_to >= ?)",
                clock.today().minusDays(1),
                contactId,
                clock.today());
        database.update(
                "UPDATE contact SET name = ?, email = ?, phone = NULL, phone_key = NULL WHERE id = ?",
                name,
                "contact-" + contactId + "@anonymous.invalid",
                contactId);
        words.contactChanged(contactId);
    }
}
