package ch.guichet.billing.orders;

/**
 * An order as a mailed link shows it.
 *
 * @param contactName for whom the link speaks
 * @param language of that reader
 */
public record MailedOrderView(OrderPreview preview, String contactName, String customerName, String language) {}
