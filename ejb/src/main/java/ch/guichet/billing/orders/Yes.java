package ch.guichet.billing.orders;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.MandateCard;

/**
 * A customer's yes to an order.
 *
 * @param who with his right and limit of today
 * @param language in which he read the words
 * @param documentSha256 of the words he had before him
 * @param origin the address it came from, or what identifies the call
 */
record Yes(MandateCard who, String language, String documentSha256, Channel how, String origin) {}
