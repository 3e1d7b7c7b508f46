package ch.guichet.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the database to exactly the schema that this release was built with, or says in one line why not. */
class Migrations {

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource database;
    private final DatabaseName name;

    Migrations(DataSource database, DatabaseName name) {
        this.database = database;
        this.name = name;
    }

    /** @return whether there was no schema before */
    boolean bringUpToDate() {
        var vendor = vendorOfAnUsableDatabase();
        var flyway = flyway(vendor);
        try {
            var known = flyway.info().all();
            refuseAnIncompleteBuild(known, vendor);
            refuseANewerDatabase(known);
            var madeNow = flyway.info().current() == null;
            var outcome = flyway.migrate();
            Logger.getLogger("guichet")
                    .info("Schema of %s: %d migrations applied now, %d in all"
                            .formatted(name, outcome.migrationsExecuted, known.length));
            return madeNow;
        } catch (FlywayException e) {
            throw new CannotStart("the schema of %s cannot be brought up to date (%s)".formatted(name, firstLine(e)));
        }
    }

    private Flyway flyway(String vendor) {
        return Flyway.configure(getClass().getClassLoader())
                .dataSource(database)
                .table(HISTORY)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .failOnMissingLocations(false)
                // the batch repository may have made its own tables first
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // features grow side by side: an older number may arrive later
                .outOfOrder(true)
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true)
                .load();
    }

    /** Inside an application server a scan can find nothing and call that success. */
    private void refuseAnIncompleteBuild(MigrationInfo[] known, String vendor) {
        var expected = MigrationCount.ofTheBuild().forVendor(vendor);
        var found = Stream.of(known)
                .filter(m -> m.getScript() != null && isResolved(m))
                .count();
        if (found < expected) {
            throw new CannotStart("this build has %d migrations but only %d were found".formatted(expected, found));
        }
    }

    private static boolean isResolved(MigrationInfo migration) {
        return migration.getState().isResolved() && migration.getState() != MigrationState.BASELINE;
    }

    private void refuseANewerDatabase(MigrationInfo[] known) {
        var foreign = Stream.of(known)
                .filter(m -> m.getState().isApplied() && !m.getState().isResolved())
                .map(m -> String.valueOf(m.getVersion()))
                .collect(Collectors.toList());
        if (!foreign.isEmpty()) {
            throw new CannotStart("the schema of %s is newer than this release (it has migration %s)"
                    .formatted(name, String.join(", ", foreign)));
        }
    }

    private String vendorOfAnUsableDatabase() {
        try (var connection = database.getConnection()) {
            var tables = tables(connection);
            var foreign = tables.stream().filter(table -> !isOfTheBatch(table)).findFirst();
            if (foreign.isPresent() && !tables.contains(HISTORY)) {
                throw new CannotStart("%s belongs to something else (it has the table %s but no history of migrations)"
                        .formatted(name, foreign.get()));
            }
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        } catch (SQLException e) {
            throw new CannotStart("the database at %s is unreachable (%s)".formatted(name, firstLine(e)));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean isOfTheBatch(String table) {
        return Arrays.asList("job_instance", "job_execution", "step_execution", "partition_execution")
                .contains(table);
    }

    /** The innermost message of the database is the driver's own; the layers above only say that it failed. */
    private static String firstLine(Throwable e) {
        var cause = Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .orElse(e);
        return String.valueOf(cause.getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElse(cause.getClass().getName());
    }
}
