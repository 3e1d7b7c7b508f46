package ch.guichet.quotes;

import ch.guichet.shared.Refusal;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A quote with all its versions.
 *
 * @param revision what a page hands back when it changes something, so that nothing newer is overwritten
 * @param caseId the case it comes from, or null
 * @param versions the latest first; a customer sees only those that were sent
 * @param history what happened, in order
 */
public record QuoteView(
        long id,
        int number,
        int revision,
        long customerId,
        String customerName,
        long contactId,
        String contactName,
        Long caseId,
        String title,
        String language,
        Instant openedAt,
        String openedBy,
        List<QuoteVersionView> versions,
        List<QuoteEvent> history)
        implements Serializable {
    public QuoteVersionView latest() {
        return versions.get(0);
    }

    /** The version that is billed, or null. */
    public QuoteVersionView inForce() {
        return versions.stream().filter(QuoteVersionView::inForce).findFirst().orElse(null);
    }

    /** @throws Refusal notFound */
    public QuoteVersionView version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst().orElseThrow(Refusal::notFound);
    }
}
