package ch.guichet.urgency;

import java.io.Serializable;

/**
 * A request with its offer.
 *
 * @param document the exact words, in the reader's language
 * @param documentSha256 what the page sends back with the yes
 */
public record UrgencyView(UrgencyRow row, UrgencyCost cost, String document, String documentSha256)
        implements Serializable {}
