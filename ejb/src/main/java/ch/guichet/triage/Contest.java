package ch.guichet.triage;

import ch.guichet.cases.Triage;
import java.time.Instant;

/**
 * A customer does not agree with the class of his case.
 *
 * @param contested the class he does not agree with
 * @param decided what the desk decided then, or null while nobody has answered
 */
public record Contest(
        long id,
        long caseId,
        int caseNumber,
        String subject,
        String customerName,
        Triage contested,
        String contactName,
        String text,
        Instant contestedAt,
        Triage decided,
        String answer,
        String answeredBy,
        Instant answeredAt) {
    public boolean open() {
        return answeredAt == null;
    }
}
