package ch.guichet.cases;

import ch.guichet.mail.ThreadToken;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Gives a case the token its letters carry in their subject, as {@code 1234-abcdefg}: short, and not to be guessed. */
@ApplicationScoped
class CaseThreads {
    @Inject
    private Database database;

    /** The token of a case whose row is locked or new. */
    String of(SupportCase c) {
        List<String> known =
                database.list("SELECT token FROM case_thread WHERE case_id = ?", row -> row.getString(1), c.id());
        return known.isEmpty() ? fresh(c) : known.get(0);
    }

    /** The case a token belongs to, exactly as it was given out. */
    Optional<Long> caseOf(String token) {
        return database.list("SELECT case_id FROM case_thread WHERE token = ?", row -> row.getLong(1), token).stream()
                .findFirst();
    }

    private String fresh(SupportCase c) {
        String token = ThreadToken.of(c.number());
        database.update("INSERT INTO case_thread (case_id, token) VALUES (?, ?)", c.id(), token);
        return token;
    }
}
