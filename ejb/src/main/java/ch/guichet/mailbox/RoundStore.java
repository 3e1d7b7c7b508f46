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

    /**
     * How far the mailbox was read.
     *
     * @param lastSeen the last number that was seen
     * @param readBefore up to this number, what people have read by themselves is not taken in
     */
    record Reach(long lastSeen, long readBefore) {}

    /**
     * How far the mailbox was read, when its mails are numbered like this; else it is met for the first time.
     *
     * @param last number in it today
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Reach reach(long validity, long last) {
        database.update(
                "UPDATE mailbox_round SET uid_validity = ?, last_uid = 0, read_before = ? WHERE id = 1 AND uid_validity <> ?",
                validity,
                last,
                validity);
        return database.list(
                        "SELECT last_uid, read_before FROM mailbox_round WHERE id = 1",
                        row -> new Reach(row.getLong(1), row.getLong(2)))
                .get(0);
    }

    /** Passes over mails that are not taken in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void passed(long validity, long uid) {
        seen(validity, uid);
    }

    /** In the transaction that notes the mail. */
    @Transactional(Transactional.TxType.MANDATORY)
    void seen(long validity, long uid) {
        database.update("UPDATE mailbox_round SET last_uid = ? WHERE id = 1 AND uid_validity = ?", uid, validity);
    }
}
