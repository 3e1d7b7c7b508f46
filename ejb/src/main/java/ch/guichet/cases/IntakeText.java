package ch.guichet.cases;

import ch.guichet.shared.Refusal;

/** The short texts of a request from outside, on one line and of a bearable length. */
final class IntakeText {
    private static final int LONGEST_SUBJECT = 200;

    private IntakeText() {}

    /** @throws Refusal intake.fieldTooLong */
    static String within(String text, int longest) {
        if (text == null || text.isBlank()) return null;
        String line = oneLine(text);
        if (line.length() > longest) throw Refusal.invalid("intake.fieldTooLong", longest);
        return line;
    }

    /** A subject: the one that was said, else the module and the beginning of the text. */
    static String subject(String said, String module, String text) {
        if (said != null && !said.isBlank()) return oneLine(said);
        String begin = oneLine(text.strip().lines().findFirst().orElse(""));
        String subject = module == null ? begin : module + ": " + begin;
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
