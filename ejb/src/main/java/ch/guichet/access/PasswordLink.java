package ch.guichet.access;

import java.time.Instant;

/**
 * What a mailed link to a new password says to whoever opens it.
 *
 * @param language the user's
 * @param expiresAt when the link stops working
 */
public record PasswordLink(String displayName, String login, String language, Instant expiresAt) {}
