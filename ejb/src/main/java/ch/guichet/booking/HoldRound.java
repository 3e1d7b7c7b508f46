package ch.guichet.booking;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Checks the held credit every quarter of an hour, and says what it found. Every server checks. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class HoldRound extends Round {
    private static final long PAUSE_MILLIS = 15 * 60_000L;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Inject
    private HeldCredit held;

    public HoldRound() {
        super(LOG, PAUSE_MILLIS, "The held credit was not checked");
    }

    @Override
    protected void go() {
        HoldCheck found = held.check();
        if (!found.clean()) LOG.info("Held credit: " + found);
    }
}
