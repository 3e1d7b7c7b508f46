package ch.guichet.api;

/** What was made. */
public record Id(long id) {}
