package ch.guichet.identity;

import java.time.Instant;

/**
 * Somebody signed in on one browser.
 *
 * @param device how the browser names itself
 * @param lastSeenAt to about a minute
 */
public record SessionRow(long id, String device, String address, Instant startedAt, Instant lastSeenAt) {}
