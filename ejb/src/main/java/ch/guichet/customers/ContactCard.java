package ch.guichet.customers;

/**
 * A person who speaks for companies.
 *
 * @param phone as it was typed, or null
 */
public record ContactCard(long id, String name, String email, String phone, String language) {}
