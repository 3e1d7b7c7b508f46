package ch.guichet.inbox;

/** Somebody who can work on cases. */
public record Agent(long id, String name) {}
