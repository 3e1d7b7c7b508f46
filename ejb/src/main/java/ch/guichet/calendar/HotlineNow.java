package ch.guichet.calendar;

import java.time.Instant;

/**
 * What somebody who writes now may expect.
 *
 * @param closed why nobody is there, or null while somebody is
 * @param holiday the code of the holiday that closes it, else null
 * @param opens when it opens again; now while it is open, null when it never does
 * @param answerBy when a question sent now is answered at the latest
 */
public record HotlineNow(Closed closed, String holiday, Instant opens, Instant answerBy) {
    /** Why the hotline is closed. */
    public enum Closed {
        HOLIDAY,
        /** No hours that day of the week. */
        DAY_OFF,
        /** Before it opens. */
        EARLY,
        /** Between two spans of a day. */
        BREAK,
        /** After the last span of a day. */
        EVENING
    }
}
