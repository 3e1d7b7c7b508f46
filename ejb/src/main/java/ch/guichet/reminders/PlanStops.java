package ch.guichet.reminders;

import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Holds reminders of a document while it is paid by instalments as agreed. */
@ApplicationScoped
public class PlanStops {
    @Inject
    private StopStore stops;

    @Inject
    private BusinessClock clock;

    /** @return the stop's id */
    public long hold(long customerId, long documentId, String reason, String by) {
        return stops.add(customerId, documentId, StopKind.PAYMENT_PLAN, reason, null, by, clock.now());
    }

    /** Lets reminders go on, unless somebody has said so already. */
    public void release(long stopId, String by) {
        stops.lift(stopId, by, clock.now());
    }
}
