package ch.guichet.demo;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How far the product's clock is from the machine's, in the one row of demo mode. */
@ApplicationScoped
class ClockStore {
    @Inject
    private Database database;

    long offsetMillis() {
        return database.number("SELECT offset_millis FROM demo_clock WHERE id = 1");
    }

    void moveTo(long offsetMillis) {
        database.update("UPDATE demo_clock SET offset_millis = ? WHERE id = 1", offsetMillis);
    }
}
