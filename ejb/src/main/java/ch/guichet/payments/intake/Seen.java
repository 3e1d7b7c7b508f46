package ch.guichet.payments.intake;

import ch.guichet.payments.camt.Movement;
import ch.guichet.payments.ledger.TransactionState;
import ch.guichet.payments.ledger.WaitReason;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What other files have brought. Equal movements are counted within their file: three of a kind in one file are three
 * payments, and the same three in another file are none.
 */
@ApplicationScoped
class Seen {
    private static final String IN_FILE =
            "SELECT tx_key, COUNT(*) FROM bank_transaction WHERE file_id = ? AND tx_key IN (%s) GROUP BY tx_key";
    private static final String ONCE =
            "SELECT once_key FROM bank_transaction WHERE tx_key IN (%s)" + " AND once_key IS NOT NULL AND file_id <> ?";
    private static final String OTHER_KIND = "SELECT DISTINCT entry_key FROM bank_transaction WHERE entry_key IN (%s)"
            + " AND message_kind <> ? AND state <> 'ELSEWHERE'";

    @Inject
    private Database database;

    /** Three statements, however long the chunk. */
    Before before(FileBook.Facts file, List<MovementKey> chunk) {
        Before before = new Before();
        if (chunk.isEmpty()) return before;
        List<String> keys = chunk.stream().map(MovementKey::key).distinct().toList();
        List<String> entries =
                chunk.stream().map(MovementKey::entryKey).distinct().toList();
        database.each(
                IN_FILE.formatted(Database.marks(keys.size())),
                row -> before.inFile.put(row.getString(1), row.getInt(2)),
                ignored -> {},
                Database.values(file.id(), keys));
        before.once.addAll(database.list(
                ONCE.formatted(Database.marks(keys.size())),
                row -> row.getString(1),
                Database.values(keys, file.id())));
        before.otherKind.addAll(database.list(
                OTHER_KIND.formatted(Database.marks(entries.size())),
                row -> row.getString(1),
                Database.values(entries, file.kind())));
        return before;
    }

    /** What was there before a chunk; it counts on within the chunk. */
    static final class Before {
        private final Map<String, Integer> inFile = new HashMap<>();
        private final Set<String> once = new HashSet<>();
        private final Set<String> otherKind = new HashSet<>();

        /** The how-manieth of its kind in its file, from 1. */
        int occurrence(MovementKey key) {
            return inFile.merge(key.key(), 1, Integer::sum);
        }

        boolean known(MovementKey key, int occurrence) {
            return once.contains(key.key() + "#" + occurrence);
        }

        /** An entry that the other kind of message has brought is not booked again; a doubtful one is left to a person. */
        Sorting elsewhere(Movement movement, MovementKey key, Sorting sorting) {
            if (sorting.state() != TransactionState.OPEN || !otherKind.contains(key.entryKey())) return sorting;
            return movement.servicerRef() == null
                    ? new Sorting(TransactionState.ASIDE, WaitReason.TWICE)
                    : Sorting.elsewhere(WaitReason.POINTER);
        }
    }
}
