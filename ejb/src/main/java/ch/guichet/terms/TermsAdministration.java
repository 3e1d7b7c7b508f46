package ch.guichet.terms;

import ch.guichet.identity.Audited;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.DatabaseFault;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Publishing of terms. What is published stays as it is (rule 8). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TermsAdministration {
    private static final int LONGEST = 200_000;

    private TermsStore store;
    private CurrentUser user;
    private BusinessClock clock;

    public TermsAdministration() {}

    @Inject
    TermsAdministration(TermsStore store, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Publishes the next version; it is asked for at the next booking.
     *
     * @param bodies plain text by language, all four
     * @return the version
     * @throws Refusal terms.incomplete when a language is missing, terms.tooLong
     */
    @Audited
    public int publish(Map<String, String> bodies) {
        Map<String, String> clean = new TreeMap<>();
        for (String language : Languages.ALL) {
            String body = bodies.getOrDefault(language, "").strip();
            if (body.isEmpty()) throw Refusal.invalid("terms.incomplete", language);
            if (body.length() > LONGEST) throw Refusal.invalid("terms.tooLong", LONGEST);
            clean.put(language, body);
        }
        int version = store.lastVersion() + 1;
        try {
            store.add(version, clean, clock.now(), user.get().displayName());
        } catch (DatabaseFault fault) {
            // somebody else published in this very moment
            if (fault.constraint()) throw Refusal.conflict("terms.outdated", String.valueOf(version));
            throw fault;
        }
        return version;
    }

    /** What is being written, by language; empty when nothing is. */
    public Map<String, String> draft() {
        return store.draft();
    }

    /**
     * Keeps what is being written. Languages may still be missing.
     *
     * @throws Refusal terms.tooLong, language.unknown
     */
    public void keepDraft(Map<String, String> bodies) {
        bodies.forEach((language, body) -> {
            Languages.require(language);
            if (body != null && body.length() > LONGEST) throw Refusal.invalid("terms.tooLong", LONGEST);
        });
        Map<String, String> written = new TreeMap<>();
        bodies.forEach((language, body) -> written.put(language, body == null ? "" : body));
        store.keepDraft(written, clock.now(), user.get().displayName());
    }

    /** Publishes what is being written, see {@link #publish}; the draft is gone then. */
    @Audited
    public int publishDraft() {
        int version = publish(store.draft());
        store.dropDraft();
        return version;
    }

    /** Throws away what is being written. */
    @Audited
    public void dropDraft() {
        store.dropDraft();
    }

    /** One published version. @throws Refusal not found */
    public TermsText version(int version, String language) {
        return store.find(version, Languages.require(language)).orElseThrow(Refusal::notFound);
    }

    /** All versions in one language, the latest first. */
    public List<TermsText> all(String language) {
        return store.all(Languages.require(language));
    }
}
