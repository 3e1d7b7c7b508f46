package ch.guichet.cases;

import java.time.Instant;

/**
 * One step in the life of a case.
 *
 * @param detail a name, a number, a class or a day (yyyy-MM-dd), by the kind; may be null
 * @param reason what was said for it, or null
 * @param by who did it; null when it happened by itself
 */
public record CaseEvent(CaseEventKind kind, String detail, String reason, String by, Instant at) {}
