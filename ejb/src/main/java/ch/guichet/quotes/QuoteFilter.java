package ch.guichet.quotes;

/**
 * Which quotes a list shows; what is null does not narrow it.
 *
 * @param state of the latest version
 * @param search a number, or words of the title or of the company's name
 * @param sentOnly only those of which something was sent, with their latest sent version
 */
public record QuoteFilter(Long customerId, Long caseId, QuoteState state, String search, boolean sentOnly) {
    public static QuoteFilter ofCase(long caseId) {
        return new QuoteFilter(null, caseId, null, null, false);
    }

    public static QuoteFilter ofCustomer(long customerId) {
        return new QuoteFilter(customerId, null, null, null, false);
    }

    static QuoteFilter sentTo(long customerId) {
        return new QuoteFilter(customerId, null, null, null, true);
    }
}
