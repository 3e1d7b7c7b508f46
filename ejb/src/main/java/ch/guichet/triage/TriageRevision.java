package ch.guichet.triage;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Moves whenever examples or rules do, so that every server learns them anew. */
@ApplicationScoped
class TriageRevision {
    @Inject
    private Database database;

    long now() {
        return database.number("SELECT revision FROM triage_revision WHERE name = 'triage'");
    }

    void moved() {
        database.update("UPDATE triage_revision SET revision = revision + 1 WHERE name = 'triage'");
    }
}
