package ch.guichet.billing.monthend;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Lets finance say when the drafts of a month are made by themselves. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class MonthSchedule {
    /** Every month has it. */
    private static final int LAST_DAY = 28;

    private ScheduleStore store;
    private CurrentUser user;
    private BusinessClock clock;

    public MonthSchedule() {}

    @Inject
    MonthSchedule(ScheduleStore store, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    public Schedule get() {
        return store.read();
    }

    /**
     * Prepares each month that is over at this time from now on.
     *
     * @param day 1 to 28
     * @param hour 0 to 23, in Zurich
     */
    public void everyMonth(int day, int hour) {
        if (day < 1 || day > LAST_DAY) throw Refusal.invalid("billing.scheduleDay", LAST_DAY);
        if (hour < 0 || hour > 23) throw Refusal.invalid("billing.scheduleHour");
        store.write(
                true,
                day,
                hour,
                Schedule.next(day, hour, clock.now()),
                user.get().displayName());
    }

    public void never() {
        Schedule now = store.read();
        store.write(false, now.day(), now.hour(), null, user.get().displayName());
    }
}
