package ch.guichet.test.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** The suite begins on an empty database: H2's file is new, and a MySQL database is emptied if that is allowed. */
public class TestDatabase {

    /** Before the server starts; suite observers of the container run with less precedence. */
    void empty(@Observes(precedence = 1000) BeforeSuite event) throws SQLException {
        var url = System.getenv("DB_URL");
        if (url != null && !url.isBlank()) {
            try (var connection =
                    DriverManager.getConnection(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"))) {
                dropTables(connection, tables(connection));
            }
        }
    }

    private static void dropTables(Connection connection, List<String> tables) throws SQLException {
        if (!tables.isEmpty() && !isForTests(connection.getCatalog())) {
            throw new IllegalStateException(
                    "The database " + connection.getCatalog() + " is not empty. The suite empties "
                            + "a database whose name ends in _test, or any with -Dguichet.test.database=true");
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) {
                statement.execute("drop table `" + table + "`");
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    private static boolean isForTests(String name) {
        return name.endsWith("_test") || Boolean.getBoolean("guichet.test.database");
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows =
                connection.getMetaData().getTables(connection.getCatalog(), null, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
