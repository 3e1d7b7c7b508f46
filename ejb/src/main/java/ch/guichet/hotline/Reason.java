package ch.guichet.hotline;

import ch.guichet.shared.Refusal;

/** Why somebody departs from what the clock or the rule says. */
final class Reason {
    private static final int LONGEST = 500;

    private Reason() {}

    /** @throws Refusal hotline.reasonMissing, hotline.reasonTooLong */
    static String require(String reason) {
        if (reason == null || reason.isBlank()) throw Refusal.invalid("hotline.reasonMissing");
        String said = reason.strip();
        if (said.length() > LONGEST) throw Refusal.invalid("hotline.reasonTooLong", LONGEST);
        return said;
    }
}
