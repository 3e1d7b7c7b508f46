package ch.guichet.booking;

import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who has accepted which version of the terms, by his bookings; each has its evidence. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class TermsUse {
    private AcceptedTermsStore store;

    public TermsUse() {}

    @Inject
    TermsUse(AcceptedTermsStore store) {
        this.store = store;
    }

    /**
     * How often a contact accepted a version.
     *
     * @param acceptanceId evidence of the last time
     */
    public record Row(String contactName, String customerName, int times, Instant last, long acceptanceId) {}

    /** How often each version was accepted. */
    public Map<Integer, Integer> counts() {
        return store.counts();
    }

    /** Who accepted a version, the latest first, at most 200. */
    public List<Row> of(int version) {
        return store.rows(version);
    }
}
