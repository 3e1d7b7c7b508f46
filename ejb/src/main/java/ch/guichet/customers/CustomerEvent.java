package ch.guichet.customers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was changed about a customer.
 *
 * @param what the product and licence it is about, or empty
 * @param day the last day that a notice names, or null
 * @param reason or null where none is asked for
 */
public record CustomerEvent(CustomerEventKind kind, String what, LocalDate day, String reason, String by, Instant at) {}
