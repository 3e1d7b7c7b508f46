package ch.guichet.quotes;

import ch.guichet.shared.Refusal;

/** Why somebody says no. */
final class QuoteReason {
    private static final int LONGEST = 500;

    private QuoteReason() {}

    /** @throws Refusal quote.reasonMissing, quote.reasonTooLong */
    static String require(String why) {
        String said = why == null ? "" : why.strip();
        if (said.isEmpty()) throw Refusal.invalid("quote.reasonMissing");
        if (said.length() > LONGEST) throw Refusal.invalid("quote.reasonTooLong", LONGEST);
        return said;
    }
}
