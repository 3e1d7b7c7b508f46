package ch.guichet.urgency;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What every page of the desk shows at once: urgency that waits for somebody. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.SPECIALIST})
public class UrgencyNews {
    private UrgencyReading reading;
    private CurrentUser user;

    public UrgencyNews() {}

    @Inject
    UrgencyNews(UrgencyReading reading, CurrentUser user) {
        this.reading = reading;
        this.user = user;
    }

    /** What is open: sent and not decided, accepted and not given to anybody, or given to the caller and not begun. */
    public List<UrgencyRow> now() {
        long me = user.get().id();
        return reading.all(UrgencyFilter.pending()).stream()
                .filter(row -> row.specialistId() == null || row.specialistId() == me)
                .toList();
    }
}
