package ch.guichet.accounting;

import java.time.LocalDate;

/**
 * What narrows the journal; each may be null.
 *
 * @param account a number
 * @param from first day
 * @param to last day, inclusive
 * @param text in the entry's words
 */
public record EntryFilter(String account, LocalDate from, LocalDate to, String text) {}
