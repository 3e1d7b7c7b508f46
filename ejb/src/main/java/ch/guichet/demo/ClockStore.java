package ch.guichet.demo;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one row of demo mode: how far the product's clock is from the machine's, and whether the story was told. */
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

    boolean storyTold() {
        return database.number("SELECT COUNT(*) FROM demo_clock WHERE story_told = TRUE") > 0;
    }

    /** Locks the row until the transaction ends and says whether this server is the one to tell the story. */
    boolean lockedForTheStory() {
        return database.list("SELECT story_told FROM demo_clock WHERE id = 1 FOR UPDATE", row -> row.getBoolean(1))
                .contains(false);
    }

    void markTold() {
        database.update("UPDATE demo_clock SET story_told = TRUE WHERE id = 1");
    }
}
