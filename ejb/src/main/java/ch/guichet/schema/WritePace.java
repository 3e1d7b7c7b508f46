package ch.guichet.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * How soon the embedded database writes what was committed. By itself it writes twice a second, and a kill takes back
 * what nobody should have to say again: here it writes at once. A database server does so anyway.
 */
@ApplicationScoped
public class WritePace {
    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource source;

    /** From now on a commit is on the disk when it is done. */
    void atOnce() {
        embedded("SET WRITE_DELAY 0");
    }

    /** Work that is told from the beginning when it is cut off, so that its commits need not wait for the disk. */
    public void relaxed(Runnable work) {
        embedded("SET WRITE_DELAY 500");
        try {
            work.run();
        } finally {
            atOnce();
            embedded("CHECKPOINT SYNC");
        }
    }

    private void embedded(String statement) {
        try (Connection connection = source.getConnection();
                Statement order = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) order.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
