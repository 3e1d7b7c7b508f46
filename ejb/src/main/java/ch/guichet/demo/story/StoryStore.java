package ch.guichet.demo.story;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether the story was told, in the one row of demo mode. */
@ApplicationScoped
class StoryStore {
    @Inject
    private Database database;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    boolean told() {
        return database.number("SELECT COUNT(*) FROM demo_clock WHERE story_told = TRUE") > 0;
    }

    /** Locks the row until the transaction ends and says whether this server is the one to tell the story. */
    boolean lockedAndUntold() {
        return database.list("SELECT story_told FROM demo_clock WHERE id = 1 FOR UPDATE", row -> row.getBoolean(1))
                .contains(false);
    }

    /** Writes what waits and lets go of all that was loaded in this transaction. */
    void writeAndForget() {
        em.flush();
        em.clear();
    }

    void markTold() {
        database.update("UPDATE demo_clock SET story_told = TRUE WHERE id = 1");
    }
}
