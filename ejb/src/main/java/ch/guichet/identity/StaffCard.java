package ch.guichet.identity;

/**
 * Somebody of the house as he is written to.
 *
 * @param email his own, or his login where that is an address, else null: then he is told in the product only
 */
public record StaffCard(long id, String name, String email, String language) {}
