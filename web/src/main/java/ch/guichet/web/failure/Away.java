package ch.guichet.web.failure;

import ch.guichet.shared.DatabaseFault;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is away, or has no connection left, from a fault of the product: the same works again soon. */
public final class Away {
    /** H2: connection broken, database closed. */
    private static final Set<String> H2_GONE = Set.of("90067", "90098");

    private Away() {}

    /** Whether what failed, failed because the database did not answer or asks to be tried again. */
    public static boolean is(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof DatabaseFault fault && fault.passing()) return true;
            if (at instanceof SQLException sql && gone(sql)) return true;
            // the pool's own word when it could not give a connection; its class is not visible here
            if (at.getClass().getName().equals("jakarta.resource.ResourceException")) return true;
        }
        return false;
    }

    /** SQLSTATE class 08 is a connection exception on every database; H2 has states of its own. */
    private static boolean gone(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || sql instanceof SQLTransientException
                || state != null && (state.startsWith("08") || H2_GONE.contains(state));
    }
}
