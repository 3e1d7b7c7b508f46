package ch.guichet.inbox;

import ch.guichet.cases.Triage;
import java.time.LocalDate;

/** What is done to several cases at once. */
public sealed interface BulkAction {
    /** @param agentId null to take them from whoever has them */
    record Assign(Long agentId) implements BulkAction {}

    /** @param on the day on which they come back; null for none */
    record FollowUp(LocalDate on) implements BulkAction {}

    /** @param reason needed for those whose class is turned over or against the suggestion */
    record Classify(Triage triage, String reason) implements BulkAction {}

    record Close() implements BulkAction {}
}
