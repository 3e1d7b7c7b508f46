package ch.guichet.booking;

/** Somebody whose time can be booked. */
public record SpecialistName(long id, String name) {}
