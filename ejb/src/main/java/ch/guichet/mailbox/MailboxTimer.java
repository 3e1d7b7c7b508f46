package ch.guichet.mailbox;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Goes to the mailbox again and again, the next time only when it is back. Every server goes; one of them reads. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class MailboxTimer extends Round {
    private static final long PAUSE_MILLIS = 20_000;
    private static final Logger LOG = Logger.getLogger("guichet.mailbox");

    @Inject
    private MailboxRound round;

    public MailboxTimer() {
        super(LOG, PAUSE_MILLIS, "The mailbox was not read");
    }

    @Override
    protected void go() {
        round.read();
    }
}
