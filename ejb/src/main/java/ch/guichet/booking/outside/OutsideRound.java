package ch.guichet.booking.outside;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Looks for calendars elsewhere whose time has come, again and again. Every server looks, one of them reads. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class OutsideRound extends Round {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Inject
    private OutsideReading reading;

    public OutsideRound() {
        super(LOG, PAUSE_MILLIS, "Calendars elsewhere were not read");
    }

    @Override
    protected void go() {
        reading.readDue();
    }
}
