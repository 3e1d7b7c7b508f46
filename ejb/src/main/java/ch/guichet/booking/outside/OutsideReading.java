package ch.guichet.booking.outside;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;

/** Reads calendars elsewhere. One that cannot be read keeps its old times and shows why. */
@ApplicationScoped
class OutsideReading {
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final int A_ROUND = 50;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Inject
    private OutsideStore store;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** Those whose time has come, and that no other server has begun with. */
    void readDue() {
        store.due(clock.now(), A_ROUND).forEach(this::read);
    }

    void read(OutsideStore.Due due) {
        Instant now = clock.now();
        if (!store.claim(due, now.plus(EVERY))) return;
        boolean anywhere = Boolean.parseBoolean(catalog.setting("booking.privateCalendars", clock.today()));
        try {
            byte[] file = new CalendarFile(anywhere, PATIENCE).fetch(due.address());
            store.keep(due, BusyTimes.of(file, now.minus(Duration.ofDays(1)), now.plus(AHEAD)), now);
        } catch (CalendarTrouble trouble) {
            LOG.info("The calendar of specialist " + due.specialistId() + " was not read: " + trouble.fault());
            store.fault(due, trouble.fault(), now);
        }
    }
}
