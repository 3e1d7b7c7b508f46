package ch.guichet.identity;

import java.time.Instant;

/**
 * Something that happened to the ways into an account.
 *
 * @param reason why, or null where none is asked for
 * @param by who did it, by name; empty for somebody who was not signed in
 */
public record AccountEvent(AccountEventKind kind, String reason, String by, Instant at) {}
