package ch.guichet.cases;

import java.util.Set;

/**
 * Which cases the inbox shows; what is null or empty does not narrow.
 *
 * @param text a case number, or part of the subject or of the company's name
 */
public record CaseFilter(Set<CaseState> states, Triage triage, Long assigneeId, Long customerId, String text) {
    /** Everything that is not closed. */
    public static CaseFilter open() {
        return new CaseFilter(Set.of(CaseState.NEW, CaseState.OPEN, CaseState.WAITING), null, null, null, null);
    }

    /** Everything of one company. */
    public static CaseFilter ofCustomer(long customerId) {
        return new CaseFilter(Set.of(), null, null, customerId, null);
    }

    public static CaseFilter everything() {
        return new CaseFilter(Set.of(), null, null, null, null);
    }
}
