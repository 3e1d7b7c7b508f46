package ch.guichet.billing.orders;

import ch.guichet.shared.Money;

/**
 * A pack that was ordered, with its invoice.
 *
 * @param acceptanceId the proof of the yes
 * @param due what the invoice asks for
 */
public record OrderedPack(long lotId, long documentId, String number, long acceptanceId, Money due) {}
