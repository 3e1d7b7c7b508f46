package ch.guichet.billing.archive;

/**
 * What the publisher adds to every document.
 *
 * @param logo PNG or JPEG, or null
 * @param note a paragraph at the end, in the document's language; empty for none
 */
public record HouseStyle(byte[] logo, String note) {}
