package ch.guichet.mailbox;

import ch.guichet.mail.inbox.MailHead;
import ch.guichet.mail.inbox.MailboxSettings;
import ch.guichet.mailbox.Arrival.End;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails that came, as the round and the intake need them. */
@ApplicationScoped
class InboundStore {
    private static final int LONGEST_LEFT_OUT = 4000;

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    @Inject
    private MailboxSettings settings;

    /** A mail that was seen before under the same key. */
    record Known(long id, MailFate fate) {}

    Optional<Known> byKey(String key) {
        return database
                .list(
                        "SELECT id, fate FROM inbound_mail WHERE mail_key = ? FOR UPDATE",
                        row -> new Known(row.getLong(1), MailFate.valueOf(row.getString(2))),
                        key)
                .stream()
                .findFirst();
    }

    /** Notes a mail that was never seen before. */
    long add(MailHead head, String key, long validity, long uid, int size, MailFate fate) {
        long id = ids.take(1);
        Instant now = clock.now();
        database.update(
                """
                INSERT INTO inbound_mail (id, mail_key, message_id, sender_name, sender, subject, received_at,
                    size_bytes, copies, uid_validity, uid, put_aside, verdict_by, spf, dkim, dmarc, verified, fate,
                    reason, fate_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, FALSE, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                key,
                head.messageId(),
                head.name(),
                head.address(),
                head.subject(),
                now,
                size,
                validity,
                uid,
                head.verdict().by(),
                head.verdict().spf(),
                head.verdict().dkim(),
                head.verdict().dmarc(),
                head.verdict().verified(),
                fate,
                fate == MailFate.HELD ? "flood" : null,
                now);
        return id;
    }

    void copyCame(long id) {
        database.update("UPDATE inbound_mail SET copies = copies + 1 WHERE id = ?", id);
    }

    /** The server has numbered its mails anew: this one lies there now. */
    void liesAt(long id, long validity, long uid) {
        database.update("UPDATE inbound_mail SET uid_validity = ?, uid = ? WHERE id = ?", validity, uid, id);
    }

    /** How many mails of one sender were taken since then, or are about to be. */
    long takenOf(String sender, Instant since) {
        return database.number(
                "SELECT COUNT(*) FROM inbound_mail WHERE sender = ? AND fate NOT IN ('HELD', 'DISCARDED') AND fate_at > ?",
                sender,
                since);
    }

    List<String> heldSenders() {
        return database.list(
                "SELECT DISTINCT sender FROM inbound_mail WHERE fate = 'HELD' LIMIT 200", row -> row.getString(1));
    }

    /** The oldest held mails of a sender are to be taken in. */
    void release(String sender, long count) {
        List<Long> some = database.list(
                "SELECT id FROM inbound_mail WHERE sender = ? AND fate = 'HELD' ORDER BY id LIMIT " + count,
                row -> row.getLong(1),
                sender);
        for (long id : some)
            database.update(
                    "UPDATE inbound_mail SET fate = 'WAITING', reason = NULL, fate_at = ? WHERE id = ? AND fate = 'HELD'",
                    clock.now(),
                    id);
    }

    /**
     * A mail that is to be taken in.
     *
     * @param raw as it was kept, or null when it still lies in the mailbox
     * @param by who said so by hand, or null
     */
    record Waiting(long id, long validity, long uid, byte[] raw, String by) {}

    List<Long> waiting(int count) {
        return database.list(
                "SELECT id FROM inbound_mail WHERE fate = 'WAITING' ORDER BY id LIMIT " + count, row -> row.getLong(1));
    }

    Optional<Waiting> waiting(long id) {
        return database
                .list(
                        "SELECT uid_validity, uid, raw, decided_by FROM inbound_mail WHERE id = ? AND fate = 'WAITING'",
                        row -> new Waiting(id, row.getLong(1), row.getLong(2), row.getBytes(3), row.getString(4)),
                        id)
                .stream()
                .findFirst();
    }

    /** Whether it is still to be taken in; nobody else does so until the end of this transaction. */
    boolean lockOpen(long id) {
        return database.list("SELECT fate FROM inbound_mail WHERE id = ? FOR UPDATE", row -> row.getString(1), id)
                .contains(MailFate.WAITING.name());
    }

    void end(Arrival mail, End end) {
        Instant now = clock.now();
        boolean forGood = end.fate() == MailFate.ACCEPTED || end.fate() == MailFate.BROKEN;
        String leftOut =
                mail.content() == null ? "" : String.join("\n", mail.content().leftOut());
        database.update(
                """
                UPDATE inbound_mail SET fate = ?, reason = ?, fate_at = ?, case_id = ?, request_id = ?, message_no = ?,
                    acceptance_id = ?, yes_refused = ?, left_out = ?, rest = ?, raw = ?, raw_sha256 = ?, raw_until = ?
                WHERE id = ?""",
                end.fate(),
                end.reason(),
                now,
                end.caseId(),
                end.requestId(),
                end.messageId(),
                end.acceptanceId(),
                end.yesRefused(),
                leftOut.length() <= LONGEST_LEFT_OUT ? leftOut : leftOut.substring(0, LONGEST_LEFT_OUT),
                mail.content() == null ? null : mail.content().rest(),
                mail.raw(),
                mail.rawSha256(),
                mail.raw() == null || forGood ? null : now.plus(settings.keepsRaw()),
                mail.id());
    }

    /** It could not even be fetched. */
    void lost(long id, MailFate fate, String reason) {
        database.update(
                "UPDATE inbound_mail SET fate = ?, reason = ?, fate_at = ? WHERE id = ? AND fate = 'WAITING'",
                fate,
                reason,
                clock.now(),
                id);
    }

    /** Numbers of mails in the mailbox that were dealt with and still lie among the new. */
    List<Long> toPutAside(long validity, int count) {
        return database.list("""
                SELECT uid FROM inbound_mail WHERE put_aside = FALSE AND uid_validity = ?
                    AND fate NOT IN ('HELD', 'WAITING', 'DISCARDED') AND (raw_sha256 IS NOT NULL OR fate <> 'BROKEN')
                ORDER BY id LIMIT """ + " " + count, row -> row.getLong(1), validity);
    }

    void putAside(long validity, List<Long> uids) {
        if (uids.isEmpty()) return;
        database.update(
                "UPDATE inbound_mail SET put_aside = TRUE WHERE uid_validity = ? AND uid IN ("
                        + Database.marks(uids.size()) + ")",
                Database.values(validity, uids));
    }

    /** Lets go of raw mails whose time is over. */
    int forgetRaw() {
        return database.update("UPDATE inbound_mail SET raw = NULL, raw_until = NULL WHERE raw_until < ?", clock.now());
    }
}
