package ch.guichet.billing.monthend;

import java.time.Instant;

/**
 * Something that may still change what a month comes to, or whether it is paid.
 *
 * @param id of the intervention, the quote, the document or the customer
 * @param title what it is about; who runs the clock, for a timer
 * @param since when it was begun or sent; null for a customer
 */
public record OpenEnd(Kind kind, long id, String title, String customerName, Instant since) {
    public enum Kind {
        /** A clock of paid work that nobody has stopped. */
        TIMER,
        /** A quote for work of the month that the customer has not decided on. */
        QUOTE,
        /** A quote that was billed at more than the version accepted since: its document is to be taken back. */
        OVERBILLED,
        /** Work is billed, but the customer is on hold. */
        HOLD
    }
}
