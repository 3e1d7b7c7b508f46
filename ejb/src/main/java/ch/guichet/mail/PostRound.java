package ch.guichet.mail;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Goes to the outbox every few seconds, the next time only when it is back. Every server goes. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class PostRound extends Round {
    private static final long PAUSE_MILLIS = 5_000;
    private static final Logger LOG = Logger.getLogger("guichet.mail");

    @Inject
    private Dispatch dispatch;

    public PostRound() {
        super(LOG, PAUSE_MILLIS, "The post did not go out");
    }

    @Override
    protected void go() {
        dispatch.sendDue();
    }
}
