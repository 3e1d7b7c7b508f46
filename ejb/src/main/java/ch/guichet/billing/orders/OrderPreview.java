package ch.guichet.billing.orders;

import ch.guichet.credit.PackOffer;

/**
 * An order before its yes.
 *
 * @param document exactly the words that are accepted
 * @param documentSha256 of them as UTF-8
 * @param mayOrder whether the contact's right and limit allow it
 */
public record OrderPreview(PackOffer offer, String document, String documentSha256, boolean mayOrder) {}
