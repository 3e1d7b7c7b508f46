package ch.guichet.privacy;

import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.List;

/** Where an administrator answers whoever asks what is kept about him, or wants to be forgotten. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PrivacyDesk {
    private PersonStore store;
    private DataPackage data;
    private Erasure erasure;
    private Retention retention;

    public PrivacyDesk() {}

    @Inject
    PrivacyDesk(PersonStore store, DataPackage data, Erasure erasure, Retention retention) {
        this.store = store;
        this.data = data;
        this.erasure = erasure;
        this.retention = retention;
    }

    /** Contacts with these letters in name or address, by name; not more than fifty. */
    public List<Person> find(String text) {
        return text == null || text.isBlank() ? List.of() : store.find(text);
    }

    /** @throws Refusal not found */
    public Person person(long contactId) {
        return store.contact(contactId).orElseThrow(Refusal::notFound);
    }

    /** Writes all that is kept about a contact, as a ZIP. */
    @Audited
    public void write(long contactId, OutputStream out) {
        data.write(person(contactId), out);
    }

    /**
     * Makes a contact anonymous, for good: his account is closed, his name is gone, vouchers stay for ten years.
     *
     * @throws Refusal {@code privacy.reason}, {@code privacy.erased}, {@code privacy.openCases}, {@code privacy.coming}
     */
    @Audited
    public void anonymise(long contactId, String reason) {
        erasure.erase(person(contactId), reason);
    }

    /** How long what is kept. */
    public List<RetentionRule> rules() {
        return retention.all();
    }

    /** What was taken away, the latest first. */
    public List<RetentionRun> runs() {
        return retention.runs();
    }

    /** Takes away now what the night would. @return how many rows */
    @Audited
    public int retain() {
        return retention.go();
    }
}
