package ch.guichet.search;

import ch.guichet.shared.Database;
import ch.guichet.shared.DatabaseFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Writes rows that somebody else may be writing at the same moment: whoever comes second finds them there. */
@ApplicationScoped
class Inserts {
    @Inject
    private Database database;

    void unlessThere(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) return;
        try {
            database.batch(sql, rows);
        } catch (DatabaseFault some) {
            if (some.passing()) throw some;
            rows.forEach(row -> database.addUnlessThere(sql, row));
        }
    }

    /** The same in a short transaction of its own, whatever becomes of the caller's. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void apart(String sql, List<Object[]> rows) {
        unlessThere(sql, rows);
    }
}
