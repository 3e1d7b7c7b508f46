package ch.guichet.inbox;

import ch.guichet.cases.CaseState;
import ch.guichet.cases.Entitlement;
import ch.guichet.cases.IntakeChannel;
import ch.guichet.cases.Triage;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A case as the inbox shows it.
 *
 * @param suggestion what the machine thinks of a case that nobody has classified; else null
 * @param suggestionPercent how sure it is
 * @param assigneeName null while nobody has taken it
 * @param workingName who has a timer running on it right now, or null
 * @param lastWordAt since when somebody waits
 * @param answerDueAt by when an answer was promised
 * @param followUpOn the day on which it comes back, or null
 */
public record InboxRow(
        long id,
        int number,
        long customerId,
        int customerNumber,
        String customerName,
        String contactName,
        IntakeChannel channel,
        String subject,
        Instant receivedAt,
        Entitlement entitlement,
        Triage triage,
        Triage suggestion,
        int suggestionPercent,
        CaseState state,
        Long assigneeId,
        String assigneeName,
        String workingName,
        Instant lastWordAt,
        Instant answerDueAt,
        LocalDate followUpOn,
        String key) {

    /** The same with what the machine thinks. */
    InboxRow suggested(Triage thought, int percent) {
        return new InboxRow(
                id,
                number,
                customerId,
                customerNumber,
                customerName,
                contactName,
                channel,
                subject,
                receivedAt,
                entitlement,
                triage,
                thought,
                percent,
                state,
                assigneeId,
                assigneeName,
                workingName,
                lastWordAt,
                answerDueAt,
                followUpOn,
                key);
    }
}
