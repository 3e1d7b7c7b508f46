package ch.guichet.billing.archive;

import java.time.LocalDate;

/**
 * The lot a line was taken from.
 *
 * @param expiresOn last day inclusive; null when it never lapses
 */
public record UsedLot(long id, String packCode, LocalDate usableFrom, LocalDate expiresOn) {}
