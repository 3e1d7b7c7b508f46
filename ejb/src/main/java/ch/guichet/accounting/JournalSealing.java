package ch.guichet.accounting;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Seals every minute what was posted in the last. Every server goes; the lock on the chain's head puts them in order. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class JournalSealing extends Round {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.accounting");

    @Inject
    private JournalChain chain;

    public JournalSealing() {
        super(LOG, PAUSE_MILLIS, "The journal was not sealed");
    }

    @Override
    protected void go() {
        while (chain.seal()) LOG.fine("The journal is sealed by one link more");
    }
}
