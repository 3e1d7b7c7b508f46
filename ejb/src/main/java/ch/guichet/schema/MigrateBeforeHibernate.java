package ch.guichet.schema;

import ch.guichet.schema.backup.Restore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Migrates while Hibernate collects its services, the one moment that is certainly before it first looks at the database.
 * A start-up bean would come too late: with the database away, Hibernate would fail first, and at length.
 */
public class MigrateBeforeHibernate implements ServiceContributor {

    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        if (registry.getSettings().get(AvailableSettings.JAKARTA_JTA_DATASOURCE) instanceof DataSource database) {
            try {
                boolean madeNow = new Migrations(database, DatabaseName.ofEnvironment()).bringUpToDate();
                restore(database, madeNow, System.getenv("GUICHET_RESTORE"));
            } catch (CannotStart reason) {
                reason.stopTheServer();
            }
        }
    }

    private static void restore(DataSource database, boolean madeNow, String backup) {
        if (backup == null || backup.isBlank()) return;
        if (!madeNow)
            throw new CannotStart("GUICHET_RESTORE fills a new database only and %s has data; take the setting away"
                    .formatted(DatabaseName.ofEnvironment()));
        new Restore(database, Path.of(backup)).intoTheNewDatabase();
    }
}
