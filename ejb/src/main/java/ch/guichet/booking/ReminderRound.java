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

/** Looks for appointments that come near, again and again. Every server looks; each reminder is one server's. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@PermitAll
public class ReminderRound extends Round {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.booking");

    @Inject
    private Reminders reminders;

    public ReminderRound() {
        super(LOG, PAUSE_MILLIS, "Reminders did not go out");
    }

    @Override
    protected void go() {
        round();
    }

    /** Once. One that fails stops no other. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        for (long id : reminders.due()) {
            try {
                reminders.remind(id);
            } catch (RuntimeException trouble) {
                LOG.log(Level.WARNING, "No reminder of appointment " + id, trouble);
            }
        }
    }
}
