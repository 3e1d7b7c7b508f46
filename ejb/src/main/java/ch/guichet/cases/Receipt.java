package ch.guichet.cases;

import ch.guichet.files.NewFile;
import ch.guichet.shared.Refusal;
import java.util.List;

/**
 * A question that has been received and may become a case: whatever way it came, it is checked here.
 *
 * @param contactId who asks
 * @param clientKey the sender's key against doubles, or null
 * @param files sent along, perhaps none
 */
record Receipt(
        long customerId,
        long contactId,
        IntakeChannel channel,
        String subject,
        String text,
        String clientKey,
        List<NewFile> files) {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_KEY = 100;

    /** @throws Refusal case.subjectMissing, case.subjectTooLong, case.keyTooLong and those of {@link CaseText} */
    Receipt {
        if (subject == null || subject.isBlank()) throw Refusal.invalid("case.subjectMissing");
        subject = oneLine(subject);
        if (subject.length() > LONGEST_SUBJECT) throw Refusal.invalid("case.subjectTooLong", LONGEST_SUBJECT);
        text = CaseText.require(text);
        clientKey = clientKey == null || clientKey.isBlank() ? null : clientKey.strip();
        if (clientKey != null && clientKey.length() > LONGEST_KEY)
            throw Refusal.invalid("case.keyTooLong", LONGEST_KEY);
    }

    /** A subject stands in documents that are accepted, so it must not be able to add lines of its own to them. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
    }
}
