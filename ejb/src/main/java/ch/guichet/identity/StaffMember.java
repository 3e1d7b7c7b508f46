package ch.guichet.identity;

/** Somebody of the house who can be given work. */
public record StaffMember(long id, String name) {}
