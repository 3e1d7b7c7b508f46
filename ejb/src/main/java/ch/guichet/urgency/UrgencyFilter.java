package ch.guichet.urgency;

/**
 * Which requests a list shows; what is null does not narrow it.
 *
 * @param pendingOnly those of which something can still come: sent, seen, or accepted and not begun
 * @param search a number, or words of the subject or the company's name
 */
public record UrgencyFilter(Long customerId, Long caseId, boolean pendingOnly, String search) {
    public static UrgencyFilter pending() {
        return new UrgencyFilter(null, null, true, null);
    }

    public static UrgencyFilter ofCase(long caseId) {
        return new UrgencyFilter(null, caseId, false, null);
    }

    static UrgencyFilter ofCustomer(long customerId) {
        return new UrgencyFilter(customerId, null, false, null);
    }
}
