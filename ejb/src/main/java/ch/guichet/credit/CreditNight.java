package ch.guichet.credit;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZonedDateTime;

/** What is done with all credit once a night: it lapses, customers are told, and the ledger is proved. */
@ApplicationScoped
public class CreditNight {
    private static final int FIRST_HOUR = 1;
    private static final int LAST_HOUR = 5;

    @Inject
    private Lapsing lapsing;

    @Inject
    private CreditNotices notices;

    @Inject
    private CreditProving proving;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** Whether it is night, and nobody else does tonight's work. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim() {
        ZonedDateTime now = clock.now().atZone(BusinessClock.ZURICH);
        if (now.getHour() < FIRST_HOUR || now.getHour() >= LAST_HOUR) return false;
        Instant next = BusinessClock.startOf(now.toLocalDate().plusDays(1));
        return database.update(
                        "UPDATE credit_round SET next_at = ? WHERE name = 'credit' AND next_at <= ?", next, clock.now())
                == 1;
    }

    /** Does it now. Doing it twice does nothing the second time. */
    @Transactional(TxType.NOT_SUPPORTED)
    public NightReport go() {
        int lapsed = 0;
        for (long lot : lapsing.due()) if (lapsing.lapse(lot)) lapsed++;
        return new NightReport(lapsed, notices.tellOfExpiry(), notices.tellOfLow(), proving.prove());
    }
}
