package ch.guichet.urgency;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Lets offers lapse that nobody answered in time. */
@ApplicationScoped
public class UrgencyTimes {
    @Inject
    private UrgencyStore store;

    @Inject
    private UrgencyMail mail;

    @Inject
    private BusinessClock clock;

    /** In one transaction; each lapses once, whichever server looks. @return how many lapsed */
    @Transactional
    public int go() {
        Instant now = clock.now();
        int lapsed = 0;
        for (long id : store.overdue(now)) {
            UrgencyRequest request = store.lock(id);
            if (!request.lapse(now)) continue;
            store.write();
            mail.lapsed(request);
            lapsed++;
        }
        return lapsed;
    }
}
