package ch.guichet.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what a thread asks of the database, by plain SQL and by entities: so that a test can hold a page to a number. */
public final class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<long[]> COUNT = ThreadLocal.withInitial(() -> new long[1]);

    /** So far on this thread; only differences mean something. */
    public static long soFar() {
        return COUNT.get()[0];
    }

    static void one() {
        COUNT.get()[0]++;
    }

    @Override
    public String inspect(String sql) {
        one();
        return sql;
    }
}
