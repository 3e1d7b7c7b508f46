package ch.guichet.credit;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every ten minutes whether tonight's work on the credit is to be done. One row says which server does it. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class CreditRound extends Round {
    private static final long PAUSE_MILLIS = 10 * 60_000L;
    private static final Logger LOG = Logger.getLogger("guichet.credit");

    @Inject
    private CreditNight night;

    public CreditRound() {
        super(LOG, PAUSE_MILLIS, "The credit was not looked through");
    }

    @Override
    protected void go() {
        if (!night.claim()) return;
        NightReport done = night.go();
        Level level = done.proof().holds() ? Level.INFO : Level.SEVERE;
        LOG.log(level, "The credit of tonight: {0}", done);
    }
}
