package ch.guichet.audit;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param what the verb or event, as programs write it
 * @param by the name of whoever did it; empty for the server itself and for somebody who was not signed in
 * @param about whom or what it is about
 * @param detail more, or empty
 */
public record AuditRow(AuditKind kind, Instant at, long id, String what, String by, String about, String detail) {}
