package ch.guichet.accounting;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens months in a transaction of its own, so that a long one makes nobody wait who posts into the same month. */
@ApplicationScoped
class MonthOpening {
    @Inject
    private Database database;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String month) {
        if (database.addUnlessThere("INSERT INTO accounting_period (book_month, gate) VALUES (?, 'OPEN')", month))
            database.update("INSERT INTO accounting_gate (book_month, gate) VALUES (?, 'OPEN')", month);
    }
}
