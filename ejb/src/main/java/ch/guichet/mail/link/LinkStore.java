package ch.guichet.mail.link;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Mailed links in the database, by fingerprint. */
@ApplicationScoped
class LinkStore {
    @Inject
    private Database database;

    void add(MailedLink link, String tokenSha256, Instant now) {
        database.update(
                """
                INSERT INTO mailed_link (id, token_sha256, purpose, subject_id, subject_version, holder_id, made_at, expires_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                link.id(),
                tokenSha256,
                link.purpose(),
                link.subjectId(),
                link.subjectVersion(),
                link.holderId(),
                now,
                link.expiresAt());
    }

    Optional<MailedLink> find(LinkPurpose purpose, String tokenSha256) {
        return database
                .list(
                        "SELECT * FROM mailed_link WHERE token_sha256 = ? AND purpose = ?",
                        row -> new MailedLink(
                                row.getLong("id"),
                                purpose,
                                row.getLong("subject_id"),
                                row.getInt("subject_version"),
                                row.getLong("holder_id"),
                                Database.instant(row, "expires_at"),
                                Database.instant(row, "used_at")),
                        tokenSha256,
                        purpose)
                .stream()
                .findFirst();
    }

    /** Whether it was still unused; a second at the same time waits here and then finds it used. */
    boolean use(long id, Instant now) {
        return database.update("UPDATE mailed_link SET used_at = ? WHERE id = ? AND used_at IS NULL", now, id) == 1;
    }

    void cancel(LinkPurpose purpose, long subjectId, Instant now) {
        database.update(
                "UPDATE mailed_link SET used_at = ? WHERE purpose = ? AND subject_id = ? AND used_at IS NULL",
                now,
                purpose,
                subjectId);
    }
}
