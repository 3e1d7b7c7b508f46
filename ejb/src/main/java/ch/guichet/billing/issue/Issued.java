package ch.guichet.billing.issue;

import java.time.LocalDate;

/**
 * A document that has its number.
 *
 * @param dueOn last day to pay, or null where nothing is to be paid
 */
record Issued(long id, String number, LocalDate on, LocalDate dueOn) {}
