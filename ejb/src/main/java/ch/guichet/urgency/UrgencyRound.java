package ch.guichet.urgency;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Looks every minute for offers whose time is over. Every server looks; the row's lock says who was first. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class UrgencyRound extends Round {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.urgency");

    @Inject
    private UrgencyTimes times;

    public UrgencyRound() {
        super(LOG, PAUSE_MILLIS, "Urgency was not looked through");
    }

    @Override
    protected void go() {
        times.go();
    }
}
