package ch.guichet.identity;

import java.time.Instant;

/**
 * A token in the administrator's list; the token itself is nowhere.
 *
 * @param expiresAt null when it does not end
 * @param lastUsedAt to about a minute; null when it never was
 */
public record TokenRow(
        long id,
        String label,
        String login,
        String displayName,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {}
