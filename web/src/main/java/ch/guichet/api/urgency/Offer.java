package ch.guichet.api.urgency;

import ch.guichet.urgency.UrgencyRow;
import ch.guichet.urgency.UrgencyView;

/**
 * A request with its offer.
 *
 * @param document the exact words, in the caller's language
 * @param documentSha256 what comes back with the yes
 */
public record Offer(UrgencyRow request, Cost cost, String document, String documentSha256) {
    static Offer of(UrgencyView view) {
        return new Offer(view.row(), Cost.of(view.cost()), view.document(), view.documentSha256());
    }
}
