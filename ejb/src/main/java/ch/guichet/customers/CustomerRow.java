package ch.guichet.customers;

import java.time.LocalDate;

/**
 * A company in the directory's list.
 *
 * @param subscribedUntil the last day of its longest lasting subscription, perhaps a past one; null when it
 *     never had any
 * @param goesOn whether a subscription goes on until notice is given
 */
public record CustomerRow(
        long id,
        int number,
        String name,
        String town,
        String language,
        boolean creditHold,
        LocalDate subscribedUntil,
        boolean goesOn) {}
