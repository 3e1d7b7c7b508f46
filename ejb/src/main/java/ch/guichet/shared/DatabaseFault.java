package ch.guichet.shared;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Set;

/** The database did not do what it was asked; the statement is named, its values are not. */
public class DatabaseFault extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** MySQL: row changed since read, lock wait time-out, deadlock. H2: lock time-out, deadlock, concurrent update. */
    private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(1020, 1205, 1213, 50200, 40001, 90131);

    private final boolean passing;

    public DatabaseFault(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
        passing = WORTH_ANOTHER_TRY.contains(cause.getErrorCode());
    }

    /** Whether a key was taken, or another constraint said no; the transaction goes on without the statement. */
    public boolean constraint() {
        return getCause() instanceof SQLIntegrityConstraintViolationException;
    }

    /** Whether the same transaction may well succeed when it is tried again. */
    public boolean passing() {
        return passing;
    }
}
