package ch.guichet.schema.backup;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The administrator's door to a backup of everything, made while people work. */
@Stateless
@RolesAllowed("ADMIN")
public class Backup {
    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource database;

    /**
     * Writes all rows of the product, as they were at one instant, to a ZIP that every database can be filled from.
     *
     * @param out stays open
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void write(OutputStream out) throws IOException {
        try (Connection connection = database.getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setAutoCommit(false);
            try {
                // one instant for all tables, on MySQL and H2 alike
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                new Snapshot(connection).write(out);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(before);
            }
        } catch (SQLException failed) {
            throw new IOException("the backup could not be read from the database", failed);
        }
    }
}
