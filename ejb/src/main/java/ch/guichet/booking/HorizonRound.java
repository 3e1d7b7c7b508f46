package ch.guichet.booking;

import ch.guichet.shared.Round;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks whether days that people wait for can be booked by now. Every server looks; each day is told by one. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class HorizonRound extends Round {
    private static final long PAUSE_MILLIS = 10 * 60_000L;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Inject
    private WaitingCalls waiting;

    public HorizonRound() {
        super(LOG, PAUSE_MILLIS, "Who waits for days to come was not told");
    }

    @Override
    protected void go() {
        round();
    }

    /** Once. One that fails stops no other. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        for (long wish : waiting.unreached()) {
            try {
                waiting.reached(wish);
            } catch (RuntimeException trouble) {
                LOG.log(Level.WARNING, "Wish " + wish + " was not looked at", trouble);
            }
        }
    }
}
