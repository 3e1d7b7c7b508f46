package ch.guichet.schema;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;

/**
 * What other start-up beans depend on: once it stands, the persistence unit is built, and the migrations ran before that.
 * A public class because an enterprise bean must be one.
 */
@Singleton
@Startup
public class SchemaMigration {

    @PersistenceUnit(unitName = "guichet")
    private EntityManagerFactory unit;

    @Inject
    private WritePace pace;

    @PostConstruct
    void unitStands() {
        if (!unit.isOpen()) {
            throw new IllegalStateException("the persistence unit is closed");
        }
        pace.atOnce();
    }
}
