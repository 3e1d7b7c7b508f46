package ch.guichet.cases;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Looks for cases whose day has come, again and again. Every server looks. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class FollowUpRound extends Round {
    private static final long PAUSE_MILLIS = 30_000;
    private static final Logger LOG = Logger.getLogger("guichet.cases");

    @Inject
    private FollowUps followUps;

    public FollowUpRound() {
        super(LOG, PAUSE_MILLIS, "Due cases did not come back");
    }

    @Override
    protected void go() {
        followUps.returnDue();
    }
}
