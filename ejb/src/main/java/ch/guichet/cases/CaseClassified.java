package ch.guichet.cases;

/**
 * A person has decided a class; the transaction of the decision is still open, and an observer's {@link
 * ch.guichet.shared.Refusal} undoes it.
 *
 * @param question subject and first message, as they were asked
 * @param before the class until now
 * @param reason what was said for the decision, or null
 */
public record CaseClassified(
        long caseId, String language, String question, Triage before, Triage decided, String reason) {}
