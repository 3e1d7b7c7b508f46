package ch.guichet.payments.ledger;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which posted document asks for money under a reference. */
@ApplicationScoped
class Claims {
    private static final String BY_REFERENCE = "SELECT d.reference, d.id, d.customer_id FROM document d"
            + " WHERE d.reference IN (%s) AND d.state = 'POSTED' AND d.due_cents > 0 AND d.kind <> 'CREDIT_NOTE'"
            + OpenItems.OWED;
    private static final String TAKEN_BACK = "SELECT DISTINCT reference FROM bank_transaction WHERE reference IN (%s)"
            + " AND state = 'ASIDE' AND direction = 'DBIT' AND reason IN ('REVERSAL', 'RETURN')";

    @Inject
    private Database database;

    Map<String, Claim> byReference(Set<String> references) {
        Map<String, Claim> found = new HashMap<>();
        if (references.isEmpty()) return found;
        database.each(
                BY_REFERENCE.formatted(Database.marks(references.size())),
                row -> found.put(row.getString(1), new Claim(row.getLong(2), row.getLong(3))),
                ignored -> {},
                references.toArray());
        return found;
    }

    /** Those of the references whose payment was taken back before it was seen. */
    Set<String> takenBack(Set<String> references) {
        if (references.isEmpty()) return Set.of();
        return new HashSet<>(database.list(
                TAKEN_BACK.formatted(Database.marks(references.size())),
                row -> row.getString(1),
                references.toArray()));
    }
}
