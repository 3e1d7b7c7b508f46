package ch.guichet.cases;

import java.util.Set;

/**
 * Which cases the inbox shows; what is null or empty does not narrow.
 *
 * @param text a case number, or words as the search takes them
 */
public record CaseFilter(Set<CaseState> states, Triage triage, Long assigneeId, Long customerId, String text) {
    /** The number that is looked for, or null when it is none. */
    Integer number() {
        return text != null && text.strip().matches("#?\\d{1,9}")
                ? Integer.valueOf(text.strip().replace("#", ""))
                : null;
    }

    /** The words that are looked for, or null when there are none. */
    String words() {
        return text == null || text.isBlank() || number() != null ? null : text;
    }

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
