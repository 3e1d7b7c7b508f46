package ch.guichet.mailbox;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The row that says which server reads the mailbox, and how far it was read. */
@ApplicationScoped
class RoundStore {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int LONGEST_ERROR = 500;

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** The right to read for a while, or null when another server reads. A server that dies loses it by itself. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String lease() {
        String lease = UUID.randomUUID().toString();
        Instant now = clock.now();
        int mine = database.update(
                "UPDATE mailbox_round SET lease = ?, leased_until = ? WHERE id = 1 AND (lease IS NULL OR leased_until < ?)",
                lease,
                now.plus(LEASE),
                now);
        return mine == 1 ? lease : null;
    }

    /** Whether the right is still held; it is prolonged. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean prolong(String lease) {
        return database.update(
                        "UPDATE mailbox_round SET leased_until = ? WHERE id = 1 AND lease = ?",
                        clock.now().plus(LEASE),
                        lease)
                == 1;
    }

    /** @param error or null when the mailbox was read to its end */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(String lease, String error) {
        database.update(
                "UPDATE mailbox_round SET lease = NULL, read_at = CASE WHEN ? IS NULL THEN ? ELSE read_at END, last_error = ? WHERE id = 1 AND lease = ?",
                error == null ? null : "error",
                clock.now(),
                error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR),
                lease);
    }

    /** The last number that was seen; 0 after the server has numbered its mails anew. */
    @Transactional(Transactional.TxType.REQUIRED)
    long lastSeen(long validity) {
        return database.number("SELECT last_uid FROM mailbox_round WHERE id = 1 AND uid_validity = ?", validity);
    }

    /** In the transaction that notes the mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    void seen(long validity, long uid) {
        database.update("UPDATE mailbox_round SET uid_validity = ?, last_uid = ? WHERE id = 1", validity, uid);
    }
}
