package ch.guichet.interventions;

import ch.guichet.shared.Minutes;

/**
 * Logged time against what a quote foresaw.
 *
 * @param seconds raw, of all work under the quote
 * @param foreseen zero when the quote says none
 */
public record QuoteUse(long seconds, Minutes foreseen) {
    private static final int WARN_AT = 80;
    private static final int WHOLE = 100;
    private static final long MINUTE = 60;

    /** How much of it is used, in per cent; 0 when none was foreseen. */
    public int percent() {
        return foreseen.isZero() ? 0 : Math.toIntExact(seconds * WHOLE / (foreseen.value() * MINUTE));
    }

    /** From 80 % on somebody should speak with the customer. */
    public boolean nearLimit() {
        return percent() >= WARN_AT;
    }
}
