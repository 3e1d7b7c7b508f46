package ch.guichet.billing.archive;

/** A line of a posted document by its number and its words. */
public record NamedLine(long documentId, String number, int lineNo, String title) {}
