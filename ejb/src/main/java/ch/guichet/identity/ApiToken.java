package ch.guichet.identity;

import ch.guichet.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Duration;
import java.time.Instant;

/** A bearer token of the API: only its SHA-256 is here, which is enough because the token itself is random. */
@Entity
@Table(name = "api_token")
class ApiToken {
    /** How exact "last used" is: a statement per minute and token, not one per request. */
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    @Column(name = "user_id")
    private long userId;

    private String label;

    @Column(name = "token_sha256")
    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    /** @param expiresAt the first instant at which it no longer works, or null */
    ApiToken(long userId, String label, String clear, Instant now, Instant expiresAt) {
        this.userId = userId;
        this.label = label;
        this.sha256 = Sha256.ofText(clear);
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** A second revocation changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) revokedAt = now;
    }

    boolean usableAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Whether "last used" is old enough to be written again; ahead of the clock means that the clock was moved. */
    boolean staleAt(Instant now) {
        return lastUsedAt == null || Duration.between(lastUsedAt, now).abs().compareTo(EXACTNESS) >= 0;
    }

    long id() {
        return id;
    }

    long userId() {
        return userId;
    }
}
