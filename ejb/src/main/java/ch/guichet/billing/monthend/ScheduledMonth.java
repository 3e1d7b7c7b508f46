package ch.guichet.billing.monthend;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Logger;

/** Prepares the month that is over when its time has come: every server looks, the row lets one of them do it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class ScheduledMonth extends Round {
    private static final long PAUSE_MILLIS = 30_000;
    private static final Logger LOG = Logger.getLogger("guichet.billing");

    @Inject
    private ScheduleStore schedules;

    @Inject
    private RunBook book;

    @Inject
    private RunWork work;

    @Inject
    private BusinessClock clock;

    public ScheduledMonth() {
        super(LOG, PAUSE_MILLIS, "The month was not prepared by itself");
    }

    @Override
    protected void go() {
        Schedule schedule = schedules.read();
        Instant now = clock.now();
        if (!schedule.on() || schedule.next().isAfter(now)) return;
        if (!schedules.take(schedule, Schedule.next(schedule.day(), schedule.hour(), now))) return;
        try {
            work.begin(book.openByItself(BusinessClock.dayOf(schedule.next())));
        } catch (Refusal refusal) {
            // finance had begun it by hand, or another run is open: the cockpit says so
            LOG.info(() -> "The month is not prepared by itself: " + refusal.code());
            schedules.trouble(refusal.code());
        }
    }
}
