package ch.guichet.billing.document;

import ch.guichet.shared.Uid;

/**
 * Who receives the document and owes the amount.
 *
 * @param contactLine a person or department, printed under the name, or null
 * @param address null only on a draft: a QR-bill without it is refused
 * @param uid or null
 */
public record Recipient(String name, String contactLine, PostalAddress address, String customerNumber, Uid uid) {}
