package ch.guichet.schema;

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
                new Migrations(database, DatabaseName.ofEnvironment()).bringUpToDate();
            } catch (CannotStart reason) {
                reason.stopTheServer();
            }
        }
    }
}
