package ch.guichet.test.beans;

/** A company that exists only for one test, and the login of its one contact. */
public record Firm(long customerId, long contactId, String login) {}
