package ch.guichet.payments.ledger;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Round;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Compares the books once a day with what they stand for; what differs is in the log with its first difference. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@RunAs(Roles.FINANCE)
public class ReconciliationRound extends Round {
    private static final long PAUSE_MILLIS = 15 * 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.payments");

    @Inject
    private Reconciliation books;

    @Inject
    private ProofBook nights;

    @Inject
    private BusinessClock clock;

    public ReconciliationRound() {
        super(LOG, PAUSE_MILLIS, "The books were not compared");
    }

    @Override
    protected void go() {
        LocalDate today = clock.today();
        if (nights.isProved(today)) return;
        List<ProofOfAccount> proofs = books.prove();
        nights.keep(today, proofs);
        for (ProofOfAccount one : proofs)
            if (!one.holds())
                LOG.log(
                        Level.WARNING,
                        "The books of {0} say {1} instead of {2}; the first difference: {3}",
                        new Object[] {one.code(), one.found(), one.expected(), one.firstDifference()});
    }
}
