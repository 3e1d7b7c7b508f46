package ch.guichet.cases;

import ch.guichet.shared.Refusal;

/** What may be written in a case: plain text of a bearable length. */
final class CaseText {
    static final int LONGEST = 20_000;

    private CaseText() {}

    /** @throws Refusal case.textMissing, case.textTooLong */
    static String require(String text) {
        if (text == null || text.isBlank()) throw Refusal.invalid("case.textMissing");
        String kept = text.strip();
        if (kept.length() > LONGEST) throw Refusal.invalid("case.textTooLong", LONGEST);
        return kept;
    }
}
