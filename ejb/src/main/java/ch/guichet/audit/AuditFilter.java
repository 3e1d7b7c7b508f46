package ch.guichet.audit;

/**
 * What of the log is wanted.
 *
 * @param kind or null for all
 * @param text part of a name, a verb or a detail, or null
 */
public record AuditFilter(AuditKind kind, String text) {}
