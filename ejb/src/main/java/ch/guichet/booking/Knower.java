package ch.guichet.booking;

/** The specialist who knows a case, because he worked on it last. */
public record Knower(long specialistId, String name) {}
