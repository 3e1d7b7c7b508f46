package ch.guichet.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Hands out ids in blocks. Each block is its own short transaction, so that no long one makes others wait for ids. */
@ApplicationScoped
public class Ids {
    @Inject
    private Database database;

    /**
     * Takes so many ids for the caller alone.
     *
     * @return the first; the block is first … first + count − 1
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long take(int count) {
        long first = database.number("SELECT next_id FROM id_block WHERE name = 'all' FOR UPDATE");
        database.update("UPDATE id_block SET next_id = ? WHERE name = 'all'", first + count);
        return first;
    }
}
